package dev.wenliu.platform.filling;

import static dev.wenliu.platform.filling.FormFixture.data;
import static dev.wenliu.platform.filling.FormFixture.field;
import static dev.wenliu.platform.filling.FormFixture.form;
import static dev.wenliu.platform.filling.FormFixture.items;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.filling.FieldChange.Row;
import dev.wenliu.platform.filling.FieldChange.Rows;
import dev.wenliu.platform.filling.FieldChange.Value;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.kernel.Label;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormChangesTest {

    private static final String KINDS =
            "{'options':[{'value':'a','label':{'zh':'年休假'}},{'value':'b','label':{'zh':'事假'}}]}";
    private static final FormSchema FORM = form(
            field("kind", "choice", KINDS),
            field("note", "text", "{}"),
            field("car", "fleet:car", "{}"),
            items("rows", "{}", field("name", "text", "{}"), field("count", "number", "{}")));

    private final FormChanges changes = new FormChanges(FormFixture.forms(new FakePluginFields()));

    @Test
    void valuesAreToldInTheWordsThatPeopleRead() {
        assertThat(between("{'kind':'a','note':'x'}", "{'kind':'b'}"))
                .containsExactly(new Value(label("kind"), "年休假", "事假"), new Value(label("note"), "x", ""));
    }

    @Test
    void pluginsFieldsAreToldByTheirStoredText() {
        assertThat(between(
                        "{'car':{'id':1},'$display':{'car':'皖A 001'}}", "{'car':{'id':2},'$display':{'car':'皖A 002'}}"))
                .containsExactly(new Value(label("car"), "皖A 001", "皖A 002"));
    }

    @Test
    void lineItemsAreToldRowByRow() {
        assertThat(between(
                        "{'rows':[{'name':'一','count':'1'},{'name':'二'},{'name':'三'}]}",
                        "{'rows':[{'name':'一','count':'4'},{'name':'二'},{'name':'三'},{'name':'四','count':'2'}]}"))
                .containsExactly(new Rows(
                        Label.of("rows"),
                        List.of(
                                new Row(Row.Kind.CHANGED, 1, List.of(new Value(label("count"), "1", "4"))),
                                new Row(
                                        Row.Kind.ADDED,
                                        4,
                                        List.of(
                                                new Value(label("name"), "", "四"),
                                                new Value(label("count"), "", "2"))))));
    }

    @Test
    void aRowThatIsGoneTellsWhatStoodInIt() {
        assertThat(between("{'rows':[{'name':'一'},{'name':'二'}]}", "{'rows':[{'name':'一'}]}"))
                .containsExactly(new Rows(
                        Label.of("rows"),
                        List.of(new Row(Row.Kind.REMOVED, 2, List.of(new Value(label("name"), "二", ""))))));
    }

    @Test
    void sameFormsDoNotDiffer() {
        assertThat(between("{'kind':'a','rows':[{'name':'一'}]}", "{'kind':'a','rows':[{'name':'一'}]}"))
                .isEmpty();
    }

    private List<FieldChange> between(String before, String after) {
        return changes.between(FORM, data(before), data(after), Locale.SIMPLIFIED_CHINESE);
    }

    private static Label label(String id) {
        return new Label("字段" + id, "Field " + id);
    }
}
