package dev.wenliu.platform.flowfile;

import static dev.wenliu.platform.flowfile.PackageFixture.broken;
import static dev.wenliu.platform.flowfile.PackageFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition of the chart written as a script: accepted where it works, refused with a sentence where it does not. */
class ScriptedWaysTest {

    private static final String COMPARE = "<wl:compare field=\"days\" operator=\"&gt;\" value=\"3\"/>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<wl:script>form.days &gt; 3</wl:script>",
                "<wl:script><![CDATA[form.days > 3 && form.kind !== 'sick']]></wl:script>",
                "<wl:script><![CDATA[\n  // long leave\n  const most = form.kind === 'sick' ? 5 : 3;\n  return form.days > most;\n]]></wl:script>",
                "<wl:script><![CDATA[`${form.kind}` === 'annual' && days(form.from ?? '2026-01-01', form.to ?? '2026-01-01') > 3]]></wl:script>",
            })
    void workingScriptIsAccepted(String script) {
        assertThat(with(script)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            form.days >                              | refusal.ScriptReason.SYNTAX
            form.days                                | refusal.ScriptReason.NOT_YES_OR_NO
            form.days > 3 ? 'yes' : 'no'             | refusal.ScriptReason.NOT_YES_OR_NO
            form.kind.length > 3                     | refusal.ScriptReason.FAILED
            form.dayz > 3                            | flowfile.condition.field
            for (;;) ; return true                   | refusal.ScriptReason.TOO_MANY_STEPS
            'x'.repeat(2 ** 29).length > 3           | refusal.ScriptReason.FAILED
            """)
    void scriptThatDoesNotWorkIsRefusedNamingFileElementAndReason(String script, String key) {
        assertThat(with("<wl:script><![CDATA[" + script + "]]></wl:script>")).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(FlowPackage.CHART);
            assertThat(problem.element()).isEqualTo("long");
            assertThat(problem.sentence().key()).isEqualTo(key);
        });
    }

    @Test
    void refusalNamesTheTransition() {
        assertThat(with("<wl:script>form.kind.length</wl:script>"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence().arguments()).startsWith("超过 3 天", "超过 3 天", "1"));
    }

    @Test
    void longScriptIsRefused() {
        assertThat(keys(with("<wl:script>true" + " ".repeat(3_990) + "&amp;&amp; true</wl:script>")))
                .containsExactly("flowfile.xml.long");
    }

    /** A script stands in a condition and nowhere else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<wl:all><wl:script>true</wl:script></wl:all>",
                "<script xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">true</script>",
                "<wl:script language=\"groovy\">true</wl:script>",
                "<wl:script><wl:script>true</wl:script></wl:script>",
                "<wl:script>true</wl:script><wl:script>true</wl:script>",
                "<wl:script xmlns:flowable=\"http://flowable.org/bpmn\" flowable:async=\"true\">true</wl:script>",
                "<wl:script/>",
            })
    void scriptElsewhereIsRefused(String condition) {
        assertThat(with(condition)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<wl:approval", "<wl:cc", "<wl:rights"})
    void scriptBesideOtherDefinitionsIsRefused(String definition) {
        assertThat(keys(problems(broken(FlowPackage.CHART, definition, "<wl:script>true</wl:script>" + definition))))
                .contains("flowfile.chart.script");
    }

    private static List<Problem> with(String condition) {
        return problems(broken(FlowPackage.CHART, COMPARE, condition));
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(problem -> problem.sentence().key()).toList();
    }
}
