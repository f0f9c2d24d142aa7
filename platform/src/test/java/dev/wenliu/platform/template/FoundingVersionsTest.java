package dev.wenliu.platform.template;

import static dev.wenliu.platform.task.Persons.LI_NA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.flow.PackageRefused;
import dev.wenliu.platform.flow.Problem;
import dev.wenliu.platform.flowfile.Packages;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.task.Office;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileSystemUtils;

@WenliuTest
class FoundingVersionsTest {

    private final FoundingVersions founding;
    private final Templates templates;
    private final Catalogue catalogue;
    private final Packages packages;
    private final Office office;
    private final Texts texts;
    private final JdbcClient jdbc;

    @Autowired
    FoundingVersionsTest(
            FoundingVersions founding,
            Templates templates,
            Catalogue catalogue,
            Packages packages,
            Office office,
            Texts texts,
            JdbcClient jdbc) {
        this.founding = founding;
        this.templates = templates;
        this.catalogue = catalogue;
        this.packages = packages;
        this.office = office;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    @Test
    void sampleFlowsAreInTheCatalogue() {
        assertThat(catalogue.of(office.as(LI_NA)))
                .extracting(entry -> entry.definition().code())
                .contains("leave", "vehicle-use");
    }

    @Test
    void storedBytesHaveTheHashOfThePackage() {
        var stored = templates.toStart(office.as(LI_NA), "leave").flow();

        assertThat(stored.hash())
                .isEqualTo(packages.read(Path.of("../sample-flows/leave")).hash());
    }

    @Test
    void secondFoundingIsRefusedByTheRegulation() {
        assertThatThrownBy(() -> founding.install(List.of(Path.of("../sample-flows/leave"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(TemplateReason.FOUNDING_CLOSED);
                    assertThat(texts.of(Locale.ENGLISH, refusal)).contains("4.2");
                });
    }

    @Test
    void auditSaysThatNobodyDecided() {
        assertThat(jdbc.sql("select sentence from audit_row where act = 'template.founded'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(sentence -> sentence.contains("template.audit.founded"));
    }

    @Test
    @Transactional
    void onePackageThatIsBrokenRefusesThemAll(@TempDir Path folder) throws Exception {
        empty();
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("flow.json"), "{}");

        assertThatThrownBy(() -> founding.install(List.of(Path.of("../sample-flows/leave"), broken)))
                .isInstanceOfSatisfying(
                        PackageRefused.class,
                        refused -> assertThat(refused.problems())
                                .hasSizeGreaterThan(1)
                                .allSatisfy(
                                        problem -> assertThat(problem.file()).startsWith("broken/")));
        assertThat(count("template")).isZero();
        assertThat(count("template_founding")).isZero();
    }

    @Test
    @Transactional
    void aPackageThatDoesNotFitTheCompanyRefusesThemAll(@TempDir Path folder) throws Exception {
        empty();
        Path foreign = folder.resolve("leave");
        FileSystemUtils.copyRecursively(Path.of("../sample-flows/leave"), foreign);
        replace(foreign.resolve("flow.json"), "\"hr\"", "\"personnel\"");
        replace(
                foreign.resolve("chart.bpmn"),
                "<wl:roleHolders role=\"hr\"/>",
                "<wl:postHolders post=\"harbour-pilot\"/>");

        assertThatThrownBy(() -> founding.install(List.of(Path.of("../sample-flows/vehicle-use"), foreign)))
                .isInstanceOfSatisfying(
                        PackageRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(
                                        Problem::file,
                                        problem -> problem.sentence().in(texts, Locale.ENGLISH))
                                .containsExactly(
                                        tuple("leave/flow.json", "The company has no unit with the code “personnel”."),
                                        tuple(
                                                "leave/chart.bpmn",
                                                "Nobody holds the post “harbour-pilot” at present.")));
        assertThat(count("template")).isZero();
    }

    @Test
    @Transactional
    void foundingHappensOnceEvenIfItsTemplatesAreGone() {
        empty();
        founding.install(List.of(Path.of("../sample-flows/leave")));
        assertThat(count("template")).isEqualTo(1);
        jdbc.sql("delete from template_part").update();
        jdbc.sql("delete from template_version").update();
        jdbc.sql("delete from template").update();

        assertThatThrownBy(() -> founding.install(List.of(Path.of("../sample-flows/leave"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(TemplateReason.FOUNDING_CLOSED));
    }

    private static void replace(Path file, String find, String replacement) throws Exception {
        String text = Files.readString(file);
        assertThat(text).contains(find);
        Files.writeString(file, text.replace(find, replacement));
    }

    private void empty() {
        for (String table :
                List.of("template_favourite", "template_part", "template_version", "template", "template_founding"))
            jdbc.sql("delete from " + table).update();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
