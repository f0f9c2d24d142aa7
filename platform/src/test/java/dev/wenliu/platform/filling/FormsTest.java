package dev.wenliu.platform.filling;

import static dev.wenliu.platform.filling.FormFixture.all;
import static dev.wenliu.platform.filling.FormFixture.data;
import static dev.wenliu.platform.filling.FormFixture.field;
import static dev.wenliu.platform.filling.FormFixture.form;
import static dev.wenliu.platform.filling.FormFixture.items;
import static dev.wenliu.platform.filling.FormFixture.json;
import static dev.wenliu.platform.filling.FormFixture.rights;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.Violation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    private static final String OPTIONS = "{'options':[{'value':'a','label':{'zh':'甲','en':'A'}}]}";

    private final Forms forms = FormFixture.forms(new FakePluginFields());

    @Test
    void forgedValuesOfReadOnlyAndHiddenFieldsChangeNothing() {
        var schema = form(field("open", "text", "{}"), field("read", "text", "{}"), field("hidden", "text", "{}"));
        var before = data("{'open':'1','read':'2','hidden':'3'}");

        Filled filled = forms.fill(
                schema,
                rights("open=EDIT", "hidden=HIDDEN"),
                before,
                json("{'open':'x','read':'x','hidden':'x','status':'approved','$display':{'open':'x'}}"));

        assertThat(filled.data()).isEqualTo(data("{'open':'x','read':'2','hidden':'3'}"));
        assertThat(filled.delta()).isEqualTo(json("{'open':'x'}"));
        assertThat(filled.valid()).isTrue();
    }

    @Test
    void hiddenValuesAndColumnsNeverReachTheReader() {
        var schema = form(
                field("open", "text", "{}"),
                field("hidden", "fleet:car", "{}"),
                items("rows", "{}", field("name", "text", "{}"), field("phone", "text", "{}")));
        var stored = data(
                "{'open':'1','hidden':{'id':7},'rows':[{'name':'n','phone':'p'}],'odd':1,'$display':{'hidden':'car'}}");

        FormData seen = forms.visible(schema, rights("hidden=HIDDEN", "rows.phone=HIDDEN"), stored);

        assertThat(seen).isEqualTo(data("{'open':'1','rows':[{'name':'n'}]}"));
    }

    @Test
    void whatWasNotSubmittedStaysAndNullEmpties() {
        var schema = form(field("a", "text", "{}"), field("b", "text", "{}"));

        Filled filled = forms.fill(schema, all(FieldAccess.EDIT), data("{'a':'1','b':'2'}"), json("{'b':null}"));

        assertThat(filled.data()).isEqualTo(data("{'a':'1'}"));
        assertThat(filled.delta()).isEqualTo(json("{'b':null}"));
        assertThat(forms.with(data("{'a':'1','b':'2'}"), filled.delta())).isEqualTo(filled.data());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text     | {}                            | ""                  | form.required
            text     | {"maxLength":3}               | "abcd"              | form.long
            text     | {}                            | "a\\u0007b"         | form.characters
            text     | {}                            | 7                   | form.shape
            text     | {}                            | {"@class":"x"}      | form.shape
            number   | {}                            | "abc"               | form.number
            number   | {}                            | "1e9"               | form.number
            number   | {}                            | 2.5                 | form.shape
            number   | {"scale":0}                   | "2.5"               | form.whole
            number   | {"scale":1}                   | "2.55"              | form.scale
            number   | {"min":"0.5"}                 | "0.4"               | form.min
            number   | {"max":"10"}                  | "10.01"             | form.max
            date     | {}                            | "2026-02-30"        | form.date
            date     | {}                            | "26-2-3"            | form.date
            datetime | {}                            | "2026-01-31T25:00"  | form.datetime
            datetime | {}                            | "2026-01-31"        | form.datetime
            choice   | {"options":[{"value":"a"}]}   | "b"                 | form.choice
            money    | {}                            | "1,234.5"           | form.number
            money    | {}                            | "1.005"             | form.scale
            money    | {"min":"0"}                   | "-0.01"             | form.min
            money    | {"max":"5000"}                | "5000.01"           | form.max
            date-range | {}                          | "2026-01-31"        | form.shape
            date-range | {}                          | {"from":"2026-01-31"} | form.range-half
            date-range | {}                          | {"from":"2026-01-31","to":"x"} | form.date
            date-range | {}                          | {"from":"2026-01-31","to":"2026-01-30"} | form.range-order
            date-range | {"maxDays":2}               | {"from":"2026-01-31","to":"2026-02-02"} | form.range-long
            person   | {}                            | "9"                 | form.person
            person   | {}                            | "77"                | form.person
            person   | {}                            | ["1"]               | form.shape
            department | {}                          | "nowhere"           | form.department
            """)
    void refuses(String type, String config, String value, String key) {
        Filled filled = forms.fill(
                form(field("f", type, config)),
                all(FieldAccess.REQUIRED),
                FormData.empty(),
                json("{'f':" + value + "}"));

        assertThat(filled.violations())
                .extracting(violation -> violation.sentence().key())
                .containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text      | "  a  "               | "a"
            text      | "${7*7}"              | "${7*7}"
            multiline | "a\\r\\nb"            | "a\\nb"
            number    | "007.50"              | "7.50"
            number    | "-0.000001"           | "-0.000001"
            date      | "2028-02-29"          | "2028-02-29"
            datetime  | "2026-01-31T08:30:00" | "2026-01-31T08:30"
            money     | "1234.5"              | "1234.50"
            money     | "-88"                 | "-88.00"
            date-range | {"from":"2026-01-31","to":"2026-02-02","x":1} | {"from":"2026-01-31","to":"2026-02-02"}
            """)
    void takesOver(String type, String value, String kept) {
        Filled filled = forms.fill(
                form(field("f", type, "{'scale':6}")),
                all(FieldAccess.REQUIRED),
                FormData.empty(),
                json("{'f':" + value + "}"));

        assertThat(filled.violations()).isEmpty();
        assertThat(filled.data()).isEqualTo(data("{'f':" + kept + "}"));
    }

    @Test
    void endComesAfterBeginning() {
        var schema = form(field("from", "datetime", "{}"), field("to", "datetime", "{'after':'from'}"));

        Filled filled = forms.fill(
                schema,
                all(FieldAccess.EDIT),
                FormData.empty(),
                json("{'from':'2026-01-31T08:30','to':'2026-01-31T08:30'}"));

        assertThat(filled.violations()).extracting(Violation::path).containsExactly("to");
        assertThat(filled.violations().getFirst().sentence().arguments()).containsExactly("字段from", "Field from");
    }

    @Test
    void lastDayMayBeTheFirst() {
        var schema = form(field("from", "date", "{}"), field("to", "date", "{'after':'from'}"));

        assertThat(forms.fill(
                                schema,
                                all(FieldAccess.EDIT),
                                FormData.empty(),
                                json("{'from':'2026-01-31','to':'2026-01-31'}"))
                        .valid())
                .isTrue();
    }

    @Test
    void readsAsPeopleWrite() {
        var schema = form(
                field("choice", "choice", OPTIONS),
                field("days", "number", "{'unit':{'zh':'天','en':'days'}}"),
                field("at", "datetime", "{}"),
                items("rows", "{}", field("name", "text", "{}"), field("kind", "choice", OPTIONS)),
                field("car", "fleet:car", "{}"));
        var stored = data("{'choice':'a','days':'2.5','at':'2026-01-31T08:30','rows':[{'name':'n','kind':'a'},"
                + "{'name':'m'}],'car':{'id':7},'$display':{'car':'云A·12345'}}");

        List<String> zh = schema.fields().stream()
                .map(field -> forms.display(field, stored, Locale.SIMPLIFIED_CHINESE))
                .toList();

        assertThat(zh).containsExactly("甲", "2.5 天", "2026-01-31 08:30", "n 甲；m", "云A·12345");
        assertThat(forms.display(schema.fields().getFirst(), stored, Locale.ENGLISH))
                .isEqualTo("A");
        assertThat(forms.display(schema.fields().getFirst(), FormData.empty(), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void peopleAndUnitsAreKeptByIdWithTheTextOfTheDay() {
        var schema = form(field("who", "person", "{}"), field("unit", "department", "{}"));

        Filled filled =
                forms.fill(schema, all(FieldAccess.EDIT), FormData.empty(), json("{'who':'person1','unit':'finance'}"));

        assertThat(filled.data()).isEqualTo(data("{'who':'1','unit':'finance','$display':{'who':'人员1','unit':'财务部'}}"));
        assertThat(forms.fill(schema, all(FieldAccess.EDIT), filled.data(), json("{'who':null,'unit':null}"))
                        .data())
                .isEqualTo(FormData.empty());
    }

    @Test
    void whoLeftSinceStaysNamedButCannotBeChosenAnew() {
        var schema = form(field("who", "person", "{}"), items("rows", "{}", field("with", "person", "{}")));
        var before = data("{'who':'9','$display':{'who':'old name'},"
                + "'rows':[{'with':'9','$display':{'with':'old name'}},{'with':'1','$display':{'with':'人员1'}}]}");

        Filled same = forms.fill(schema, all(FieldAccess.EDIT), before, json("{'who':'9','rows':[{'with':'9'}]}"));
        Filled anew =
                forms.fill(schema, all(FieldAccess.EDIT), FormData.empty(), json("{'who':'9','rows':[{'with':'9'}]}"));

        assertThat(same.valid()).isTrue();
        assertThat(same.data())
                .isEqualTo(data("{'who':'9','$display':{'who':'old name'},"
                        + "'rows':[{'with':'9','$display':{'with':'old name'}}]}"));
        assertThat(anew.violations()).extracting(Violation::path).containsExactly("who", "rows[0].with");
        assertThat(anew.data()).isEqualTo(FormData.empty());
    }

    @Test
    void theTextOfAHiddenColumnIsHiddenToo() {
        var schema = form(items("rows", "{}", field("name", "text", "{}"), field("with", "person", "{}")));
        var stored = data("{'rows':[{'name':'n','with':'1','$display':{'with':'secret'}}]}");

        assertThat(forms.visible(schema, rights("rows.with=HIDDEN"), stored))
                .isEqualTo(data("{'rows':[{'name':'n'}]}"));
    }

    @Test
    void amountsAreShownWithCommasAndInCapitals() {
        var schema = form(field("pay", "money", "{'capital':true}"), field("trip", "date-range", "{}"));
        var stored = data("{'pay':'1234.50','trip':{'from':'2026-01-31','to':'2026-02-02'}}");

        assertThat(forms.display(schema.fields().getFirst(), stored, Locale.ENGLISH))
                .isEqualTo("1,234.50");
        assertThat(forms.capital(schema.fields().getFirst(), stored)).isEqualTo("壹仟贰佰叁拾肆元伍角整");
        assertThat(forms.display(schema.fields().getLast(), stored, Locale.ENGLISH))
                .isEqualTo("2026-01-31 – 2026-02-02");
    }
}
