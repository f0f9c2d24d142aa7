package dev.wenliu.platform.filling;

import static dev.wenliu.platform.filling.FormFixture.computed;
import static dev.wenliu.platform.filling.FormFixture.field;
import static dev.wenliu.platform.filling.FormFixture.items;
import static dev.wenliu.platform.filling.FormFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.rule.Formula;
import dev.wenliu.platform.scripting.Script;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas that their author wrote as scripts. */
class ScriptedFormulasTest {

    private static final FieldRights ALL = new FieldRights(Map.of(), FieldAccess.EDIT);

    private final Forms forms = FormFixture.forms(new FakePluginFields());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'scale': 2}       | form.a * form.b                       | {'a': '1.1', 'b': '3'}   | 3.3
            {'scale': 2}       | form.a * form.b                       | {'a': '1.005', 'b': '1'} | 1.01
            {'scale': 0}       | form.a / 3                            | {'a': '5'}               | 2
            {'as': 'money'}    | form.a > 100 ? form.a * 0.9 : form.a  | {'a': '200'}             | 180.00
            {'as': 'money'}    | form.a > 100 ? form.a * 0.9 : form.a  | {'a': '99.5'}            | 99.50
            {}                 | form.a === null ? null : form.a + 1   | {}                       |
            {}                 | form.a ?? form.b                      | {'b': '7'}               | 7
            {}                 | sum([form.a, form.b, 0.1])            | {'a': '0.1', 'b': '0.1'} | 0.3
            """)
    void scriptComputesTheField(String config, String script, String values, String expected) {
        var schema = new FormSchema(
                List.of(
                        field("a", "number", "{}"),
                        field("b", "number", "{}"),
                        computed("c", config, scripted("c", script))),
                List.of());

        Filled filled = forms.fill(schema, ALL, FormData.empty(), json(values));

        assertThat(filled.violations()).isEmpty();
        assertThat(filled.data().text("c")).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void scriptComputesCellsFromItsRowAndTheFormAround() {
        Filled filled = fill("{'rate': '2', 'lines': [{'price': '3'}, {'price': '10'}, {}]}");

        assertThat(filled.violations()).isEmpty();
        assertThat(filled.data().value("lines"))
                .isEqualTo(json("{'l': [{'price': '3', 'cost': '6'}, {'price': '10', 'cost': '18'}]}")
                        .get("l"));
    }

    /** The total is asked for before the cells that it adds up stand in the form's list. */
    @Test
    void scriptIsComputedAfterWhatItReads() {
        Filled filled = fill("{'rate': '2', 'lines': [{'price': '3'}, {'price': '10'}]}");

        assertThat(filled.data().text("total")).isEqualTo("24");
        assertThat(filled.data().text("twice")).isEqualTo("48");
    }

    @Test
    void scriptThatFailsIsAViolationThatNamesItsField() {
        Filled filled = fill("{'rate': '99'}");

        assertThat(filled.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo("total");
            assertThat(violation.sentence().key()).isEqualTo("refusal.ScriptReason.FAILED");
            assertThat(violation.sentence().arguments()).startsWith("字段total", "Field total");
        });
        assertThat(filled.data().value("total")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"97,NO_VALUE", "98,TOO_MANY_STEPS"})
    void answerThatTheFieldCannotHoldIsAViolation(String rate, String reason) {
        assertThat(fill("{'rate': '" + rate + "'}").violations())
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.sentence().key()).isEqualTo("refusal.ScriptReason." + reason));
    }

    @Test
    void numberThatJavaScriptWouldRoundIsRefusedByName() {
        Filled filled = fill("{'rate': '123456789012345.6'}");

        assertThat(filled.violations())
                .extracting(violation -> violation.sentence().key())
                .contains("refusal.ScriptReason.TOO_MANY_DIGITS");
    }

    @Test
    void whoeverTypesIsNotStoppedByAScriptThatFails() {
        var live = forms.live(schema(), ALL, FormData.empty());

        assertThat(live.with(json("{'rate': '99'}")).data().value("total")).isNull();
        assertThat(live.with(json("{'rate': '2', 'lines': [{'price': '3'}]}"))
                        .data()
                        .text("total"))
                .isEqualTo("6");
    }

    private Filled fill(String values) {
        return forms.fill(schema(), ALL, FormData.empty(), json(values));
    }

    private static FormSchema schema() {
        return new FormSchema(
                List.of(
                        computed("twice", "{}", scripted("twice", "form.total === null ? null : form.total * 2")),
                        computed("total", "{}", scripted("total", """
                                if (form.rate === 99) return form.lines[0].price;
                                if (form.rate === 98) for (;;) ;
                                if (form.rate === 97) return 'many';
                                return sum(form.lines, 'cost');""")),
                        field("rate", "number", "{}"),
                        items(
                                "lines",
                                "{}",
                                field("price", "number", "{}"),
                                computed("cost", "{}", scripted("cost", """
                                        if (row.price === null || form.rate === null) return null;
                                        const rate = row.price >= 10 ? form.rate * 0.9 : form.rate;
                                        return row.price * rate;""")))),
                List.of());
    }

    private static Formula scripted(String field, String text) {
        return new Formula.Scripted(new Script(new Label("字段" + field, "Field " + field), text));
    }
}
