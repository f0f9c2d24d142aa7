package dev.wenliu.platform.flowfile;

import static dev.wenliu.platform.flowfile.PackageFixture.broken;
import static dev.wenliu.platform.flowfile.PackageFixture.parts;
import static dev.wenliu.platform.flowfile.PackageFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenPackagesTest {

    /** Each line breaks the leave package in one place: file, text, what stands there instead, element and key of the problem. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/flowfile/broken-packages.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void brokenPackageIsRefusedNamingFileElementAndReason(
            String file, String find, @Nullable String replacement, @Nullable String element, String key) {
        names(
                problems(broken(file, find, replacement == null ? "" : replacement)),
                new Expected(file, element == null ? "" : element, key));
    }

    /** The same for the rules of a form, with the expense package. */
    @ParameterizedTest
    @CsvFileSource(resources = "/flowfile/broken-rules.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void brokenRuleIsRefusedNamingFileElementAndReason(
            String file, String find, String replacement, String element, String key) {
        names(problems(broken("expense", file, find, replacement)), new Expected(file, element, key));
    }

    private record Expected(String file, String element, String key) {}

    private static void names(List<Problem> problems, Expected expected) {
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(expected.file());
            assertThat(problem.element()).isEqualTo(expected.element());
            assertThat(problem.sentence().key()).isEqualTo("flowfile." + expected.key());
        });
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/flowfile/harmless-changes.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void harmlessChangeIsAccepted(String file, String find, @Nullable String replacement) {
        assertThat(problems(broken(file, find, replacement == null ? "" : replacement)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("missing")
    void missingPartIsNamed(String file) {
        Map<String, byte[]> parts = parts("leave");
        parts.remove(file);

        assertThat(problems(parts)).extracting(Problem::file).containsExactly(file);
    }

    static Stream<Arguments> missing() {
        return Names.PARTS.stream().map(Arguments::of);
    }

    @Test
    void allProblemsAreListedAtOnce() {
        Map<String, byte[]> parts = broken(FlowPackage.CHART, "field=\"days\"", "field=\"dayz\"");
        parts.put(FlowPackage.PRINT, "[]".getBytes(StandardCharsets.UTF_8));
        parts.put("readme.md", new byte[0]);
        parts.put(FlowPackage.DEFINITION, "{\"format\":1}".getBytes(StandardCharsets.UTF_8));

        assertThat(problems(parts))
                .extracting(Problem::file)
                .contains(FlowPackage.CHART, FlowPackage.PRINT, FlowPackage.DEFINITION, "readme.md");
    }

    @Test
    void deepAndHugeFilesAreRefusedQuickly() {
        assertThat(keys(FlowPackage.CHART, "<a>".repeat(100_000))).containsExactly("flowfile.xml.depth");
        assertThat(keys(FlowPackage.CHART, "<a b=\"" + "x".repeat(1_000_000) + "\"/>"))
                .containsExactly("flowfile.xml.long");
        assertThat(keys(FlowPackage.CHART, "<a>" + "<b/>".repeat(100_000) + "</a>"))
                .containsExactly("flowfile.xml.elements");
        assertThat(keys(FlowPackage.FORM, "[".repeat(100_000))).containsExactly("flowfile.json.malformed");
        assertThat(keys(FlowPackage.FORM, "x".repeat(10_000_000))).containsExactly("flowfile.file.size");
    }

    @Test
    void entityBombAndExternalEntityAreRefusedUnread() {
        String bomb = "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
        String external = "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/canary.dtd\"><a/>";
        String file = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";

        for (String attack : List.of(bomb, external, file))
            assertThat(keys(FlowPackage.CHART, attack)).containsExactly("flowfile.xml.doctype");
        assertThat(keys(FlowPackage.CHART, "<a>&b;</a>")).first().asString().startsWith("flowfile.xml.");
    }

    @Test
    void otherEncodingsAreReadOrRefused() {
        Map<String, byte[]> parts = parts("leave");
        String chart = new String(parts.getOrDefault(FlowPackage.CHART, new byte[0]), StandardCharsets.UTF_8);
        parts.put(
                FlowPackage.CHART,
                chart.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"").getBytes(StandardCharsets.UTF_16));
        assertThat(problems(parts)).isEmpty();

        parts.put(FlowPackage.FORM, "{\"format\":1}".getBytes(StandardCharsets.UTF_16));
        assertThat(problems(parts))
                .extracting(problem -> problem.sentence().key())
                .contains("flowfile.json.encoding");
    }

    private static List<String> keys(String file, String content) {
        Map<String, byte[]> parts = parts("leave");
        parts.put(file, content.getBytes(StandardCharsets.UTF_8));
        return problems(parts).stream()
                .filter(problem -> problem.file().equals(file))
                .map(problem -> problem.sentence().key())
                .toList();
    }
}
