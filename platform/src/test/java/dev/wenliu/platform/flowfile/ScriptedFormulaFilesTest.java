package dev.wenliu.platform.flowfile;

import static dev.wenliu.platform.flowfile.PackageFixture.broken;
import static dev.wenliu.platform.flowfile.PackageFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas written as scripts in {@code form.json}. */
class ScriptedFormulaFilesTest {

    private static final String BEFORE = "\"fields\": [";
    private static final String PLACE = "{ \"field\": \"kind\" }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form.days === null ? null : form.days * 2",
                "const days2 = form.days ?? 0;\\nreturn round(days2 / 3, 2);",
                "days(form.from, form.to)",
                "[1, 2].map(row => row * 2).length",
            })
    void workingScriptIsAccepted(String script) {
        assertThat(with("{\"script\": \"" + script + "\"}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            form.days *                     | refusal.ScriptReason.SYNTAX
            form.days > 3                   | refusal.ScriptReason.NO_VALUE
            form.kind.length                | refusal.ScriptReason.FAILED
            form.dayz                       | flowfile.formula.field
            form['days']                    | flowfile.formula.script
            Object.keys(form).length        | flowfile.formula.script
            const {days} = form; return 1   | flowfile.formula.script
            return arguments[0].days        | flowfile.formula.script
            for (;;) ; return 1             | refusal.ScriptReason.TOO_MANY_STEPS
            form.sum                        | flowfile.form.circle
            """)
    void scriptThatDoesNotWorkIsRefusedNamingFileElementAndReason(String script, String key) {
        assertThat(with("{\"script\": \"" + script + "\"}")).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(FlowPackage.FORM);
            assertThat(problem.element()).isEqualTo("sum");
            assertThat(problem.sentence().key()).isEqualTo(key);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"add": [{"number": "1"}, {"script": "1"}]} | flowfile.formula.unknown
            {"script": "1", "number": "1"}              | flowfile.json.unknown
            {"script": ""}                              | flowfile.json.text
            {"script": 1}                               | flowfile.json.text
            """)
    void scriptStandsAlone(String formula, String key) {
        assertThat(with(formula))
                .extracting(problem -> problem.sentence().key())
                .contains(key);
    }

    private static List<Problem> with(String formula) {
        String field = "{ \"id\": \"sum\", \"type\": \"formula\", \"label\": { \"zh\": \"合计\" }, \"formula\": "
                + formula + " },";
        var parts = broken(FlowPackage.FORM, BEFORE, BEFORE + field);
        parts.computeIfPresent(
                FlowPackage.FORM,
                (path, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace(PLACE, PLACE + ", { \"field\": \"sum\" }")
                        .getBytes(StandardCharsets.UTF_8));
        return problems(parts);
    }
}
