package dev.wenliu.platform.filling;

import static dev.wenliu.platform.filling.FormFixture.all;
import static dev.wenliu.platform.filling.FormFixture.computed;
import static dev.wenliu.platform.filling.FormFixture.data;
import static dev.wenliu.platform.filling.FormFixture.field;
import static dev.wenliu.platform.filling.FormFixture.form;
import static dev.wenliu.platform.filling.FormFixture.is;
import static dev.wenliu.platform.filling.FormFixture.items;
import static dev.wenliu.platform.filling.FormFixture.json;
import static dev.wenliu.platform.filling.FormFixture.must;
import static dev.wenliu.platform.filling.FormFixture.rights;
import static dev.wenliu.platform.filling.FormFixture.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Violation;
import dev.wenliu.platform.rule.Formula.Column;
import dev.wenliu.platform.rule.Formula.Fold;
import dev.wenliu.platform.rule.Formula.Operation;
import dev.wenliu.platform.rule.Formula.Together;
import dev.wenliu.platform.rule.Formula.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormRulesTest {

    private static final String MONEY = "{'as':'money'}";
    private static final FormSchema CLAIM = form(
            items(
                    "items",
                    "{}",
                    field("kind", "text", "{}"),
                    field("amount", "money", "{'total':true}"),
                    when(field("guests", "number", "{}"), is("kind", "=", "dinner")),
                    when(
                            computed(
                                    "perHead",
                                    MONEY,
                                    new Together(Operation.DIVIDE, List.of(new Value("amount"), new Value("guests")))),
                            is("kind", "=", "dinner"))),
            computed("total", MONEY, new Column(Fold.SUM, "items", "amount")),
            field("advance", "money", "{}"),
            computed(
                    "rest", MONEY, new Together(Operation.SUBTRACT, List.of(new Value("total"), new Value("advance")))),
            when(field("account", "text", "{}"), is("rest", ">", "0")));

    private final Forms forms = FormFixture.forms(new FakePluginFields());

    @Test
    void formulasAreComputedFromWhatIsKeptAndNeverTaken() {
        Filled filled = forms.fill(
                CLAIM,
                all(FieldAccess.EDIT),
                FormData.empty(),
                json("{'items':[{'kind':'bus','amount':'10.5','perHead':'1'},{'kind':'dinner','amount':'100',"
                        + "'guests':'3','perHead':'1'}],'advance':'10','total':'999','rest':'999','account':'6222'}"));

        assertThat(filled.valid()).isTrue();
        assertThat(filled.data())
                .isEqualTo(data("{'items':[{'kind':'bus','amount':'10.50'},{'kind':'dinner','amount':'100.00',"
                        + "'guests':'3','perHead':'33.33'}],'advance':'10.00','total':'110.50','rest':'100.50',"
                        + "'account':'6222'}"));
    }

    @Test
    void formulasFollowAlsoWhereTheyAreHidden() {
        var before =
                data("{'items':[{'kind':'bus','amount':'10.00'}],'total':'10.00','rest':'10.00','account':'6222'}");

        Filled filled = forms.fill(
                CLAIM, rights("advance=EDIT", "rest=HIDDEN", "account=HIDDEN"), before, json("{'advance':'4'}"));

        assertThat(filled.data().text("rest")).isEqualTo("6.00");
        assertThat(filled.delta()).isEqualTo(json("{'advance':'4.00','rest':'6.00'}"));
    }

    @Test
    void whatIsSwitchedOffIsNeitherKeptNorRequired() {
        var before =
                data("{'items':[{'kind':'bus','amount':'10.00'}],'total':'10.00','rest':'10.00','account':'6222'}");

        Filled filled = forms.fill(
                CLAIM,
                rights("advance=EDIT", "account=REQUIRED", "items=READ"),
                before,
                json("{'advance':'10','account':'" + "9".repeat(500) + "'}"));

        assertThat(filled.valid()).isTrue();
        assertThat(filled.data().value("account")).isNull();
        assertThat(filled.delta()).isEqualTo(json("{'account':null,'advance':'10.00','rest':'0.00'}"));
    }

    @Test
    void whatIsSwitchedOffGoesEvenWhereItMayNotBeChanged() {
        var before =
                data("{'items':[{'kind':'bus','amount':'10.00'}],'total':'10.00','rest':'10.00','account':'6222'}");

        Filled filled = forms.fill(CLAIM, rights("advance=EDIT", "account=HIDDEN"), before, json("{'advance':'10'}"));

        assertThat(filled.data().value("account")).isNull();
    }

    @Test
    void switchedOffCellsAreDroppedRowByRow() {
        Filled filled = forms.fill(
                CLAIM,
                rights("items=EDIT", "items.guests=REQUIRED"),
                FormData.empty(),
                json("{'items':[{'kind':'bus','amount':'1','guests':'4'},{'kind':'dinner','amount':'9'}]}"));

        assertThat(filled.data().document().get("items").get(0).has("guests")).isFalse();
        assertThat(filled.violations()).extracting(Violation::path).containsExactly("items[1].guests");
    }

    @Test
    void rowsGoAwayAlthoughTheyHaveComputedColumns() {
        var before = data("{'items':[{'kind':'dinner','amount':'9.00','guests':'3','perHead':'3.00'}]}");

        Filled filled = forms.fill(CLAIM, all(FieldAccess.EDIT), before, json("{'items':[{'perHead':'7'}]}"));

        assertThat(filled.data()).isEqualTo(FormData.empty());
    }

    @Test
    void authorsDemandIsToldWhereSomebodyCanMendIt() {
        var limited = form(
                field("a", "number", "{}"),
                must(
                        computed("double", "{}", new Together(Operation.ADD, List.of(new Value("a"), new Value("a")))),
                        is("double", "<=", "10")));

        assertThat(paths(limited, rights("a=EDIT"), "{'a':'6'}")).containsExactly("double");
        assertThat(paths(limited, rights("a=EDIT", "double=HIDDEN"), "{'a':'6'}"))
                .containsExactly("a");
        assertThat(paths(limited, rights("a=READ"), "{}")).isEmpty();
        assertThat(paths(limited, rights("a=EDIT"), "{'a':'5'}")).isEmpty();
        assertThat(paths(limited, rights("a=EDIT"), "{'a':null}")).isEmpty();
    }

    @Test
    void authorsDemandOnAColumnIsToldInItsRow() {
        var limited = form(items("rows", "{}", must(field("n", "number", "{}"), is("n", "<", "5"))));

        assertThat(paths(limited, all(FieldAccess.EDIT), "{'rows':[{'n':'4'},{'n':'5'}]}"))
                .containsExactly("rows[1].n");
    }

    @Test
    void liveFormShowsWhatItMayAndHidesTheRest() {
        var before =
                data("{'items':[{'kind':'bus','amount':'10.00'}],'total':'10.00','rest':'10.00','account':'6222'}");
        LiveForm live = forms.live(CLAIM, rights("advance=EDIT", "account=HIDDEN", "items=HIDDEN"), before);

        LiveForm.Moment moment = live.with(json("{'advance':'4','total':'1','items':[],'account':'x'}"));

        assertThat(moment.data()).isEqualTo(data("{'total':'10.00','advance':'4','rest':'6.00'}"));
        assertThat(moment.off()).doesNotContain("account");
        assertThat(live.with(json("{'advance':'10'}")).off()).contains("account");
    }

    @Test
    void liveFormWorksOutRowsThatAreEmptyYet() {
        LiveForm live = forms.live(CLAIM, all(FieldAccess.EDIT), FormData.empty());

        assertThat(live.with(json("{'items':[{},{'kind':'dinner'}]}")).off())
                .containsExactlyInAnyOrder("items[0].guests", "items[0].perHead", "account");
    }

    @Test
    void hugeResultsAreEmptyInsteadOfHuge() {
        var square = form(
                field("a", "number", "{}"),
                computed("b", "{}", new Together(Operation.MULTIPLY, List.of(new Value("a"), new Value("a")))),
                computed("c", "{}", new Together(Operation.MULTIPLY, List.of(new Value("b"), new Value("b")))));

        FormData filled = forms.fill(square, all(FieldAccess.EDIT), FormData.empty(), json("{'a':'999999999'}"))
                .data();

        assertThat(filled).isEqualTo(data("{'a':'999999999'}"));
    }

    @Test
    void twoHundredFieldsDependOnEachOtherAndNoneCanBeForged() {
        List<Field> fields = new ArrayList<>(List.of(field("f0", "number", "{}")));
        var forged = json("{'f0':'1'}");
        for (int i = 1; i < 200; i++) {
            var before = new Value("f" + (i - 1));
            fields.add(computed("f" + i, "{}", new Together(Operation.ADD, List.of(before, new Value("f0")))));
            forged.put("f" + i, "-1");
        }
        Collections.reverse(fields);

        FormData filled = forms.fill(new FormSchema(fields, List.of()), all(FieldAccess.EDIT), FormData.empty(), forged)
                .data();

        assertThat(filled.text("f199")).isEqualTo("200");
        assertThat(filled.document().properties())
                .noneMatch(member -> member.getValue().asString().startsWith("-"));
    }

    private List<String> paths(FormSchema schema, FieldRights rights, String submitted) {
        return forms.fill(schema, rights, data("{'a':'9'}"), json(submitted)).violations().stream()
                .map(Violation::path)
                .toList();
    }
}
