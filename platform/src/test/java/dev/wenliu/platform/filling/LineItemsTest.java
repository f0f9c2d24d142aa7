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
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Violation;
import org.junit.jupiter.api.Test;

class LineItemsTest {

    private static final FormSchema FORM = form(items(
            "rows",
            "{'minRows':2,'maxRows':3}",
            field("name", "text", "{'maxLength':3}"),
            field("phone", "text", "{}")));
    private static final FormData TWO = data("{'rows':[{'name':'a','phone':'1'},{'name':'b','phone':'2'}]}");

    private final Forms forms = FormFixture.forms(new FakePluginFields());

    @Test
    void rowsAreAddedAndTakenAwayWhereEveryColumnIsEditable() {
        Filled filled = forms.fill(
                FORM, all(FieldAccess.EDIT), TWO, json("{'rows':[{'name':'b'},{'name':'c','forged':1},{'name':''}]}"));

        assertThat(filled.valid()).isTrue();
        assertThat(filled.data()).isEqualTo(data("{'rows':[{'name':'b'},{'name':'c'}]}"));
    }

    @Test
    void forgedColumnsKeepTheirValues() {
        Filled filled = forms.fill(
                FORM,
                rights("rows=EDIT", "rows.phone=HIDDEN"),
                TWO,
                json("{'rows':[{'name':'x','phone':'9'},{'name':'y'},{'name':'z','phone':'9'}]}"));

        assertThat(filled.data())
                .isEqualTo(data("{'rows':[{'name':'x','phone':'1'},{'name':'y','phone':'2'},{'name':'z'}]}"));
    }

    @Test
    void rowsWithUnseenColumnsCannotBeTakenAway() {
        Filled filled =
                forms.fill(FORM, rights("rows=EDIT", "rows.phone=HIDDEN"), TWO, json("{'rows':[{'name':'b'}]}"));

        assertThat(filled.data()).isEqualTo(TWO);
        assertThat(filled.violations())
                .extracting(violation -> violation.sentence().key())
                .containsExactly("form.rows-guarded");
    }

    @Test
    void oneColumnCanBeEditableInFixedRows() {
        Filled filled = forms.fill(
                FORM,
                rights("rows.phone=REQUIRED"),
                TWO,
                json("{'rows':[{'name':'x','phone':'9'},{'phone':''},{'phone':'3'}]}"));

        assertThat(filled.data()).isEqualTo(data("{'rows':[{'name':'a','phone':'9'},{'name':'b'}]}"));
        assertThat(filled.violations()).extracting(Violation::path).containsExactly("rows[1].phone");
    }

    @Test
    void hiddenRowsStay() {
        Filled filled = forms.fill(FORM, rights("rows=HIDDEN"), TWO, json("{'rows':[]}"));

        assertThat(filled.data()).isEqualTo(TWO);
        assertThat(filled.delta()).isEmpty();
    }

    @Test
    void requiredRowsAndColumnsAreCounted() {
        assertThat(forms.fill(FORM, rights("rows=REQUIRED"), FormData.empty(), json("{}"))
                        .violations())
                .extracting(violation -> violation.sentence().key())
                .containsExactly("form.rows-none");
        assertThat(forms.fill(FORM, all(FieldAccess.EDIT), FormData.empty(), json("{'rows':[{'name':'a'}]}"))
                        .violations())
                .extracting(violation -> violation.sentence().key())
                .containsExactly("form.rows-few");
        assertThat(forms.fill(
                                FORM,
                                rights("rows=EDIT", "rows.phone=REQUIRED"),
                                FormData.empty(),
                                json("{'rows':[{'name':'abcd'},{'name':'b'},{'phone':'1'},{'phone':'2'}]}"))
                        .violations())
                .extracting(Violation::path)
                .containsExactly("rows[0].name", "rows[0].phone", "rows[1].phone", "rows");
    }

    @Test
    void rowsOfTheWrongShapeAreNotTakenOver() {
        Filled filled = forms.fill(FORM, all(FieldAccess.EDIT), TWO, json("{'rows':['x']}"));

        assertThat(filled.data()).isEqualTo(TWO);
        assertThat(filled.violations())
                .extracting(violation -> violation.sentence().key())
                .containsExactly("form.shape");
    }
}
