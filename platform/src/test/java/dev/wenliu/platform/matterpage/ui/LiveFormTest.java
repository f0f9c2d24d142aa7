package dev.wenliu.platform.matterpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.draft.Drafts;
import dev.wenliu.platform.formview.ui.FormView;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.register.Standing;
import dev.wenliu.platform.task.Office;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class LiveFormTest {

    private final ApplicationContext context;
    private final Office office;
    private final Drafts drafts;
    private final Standing standing;

    @Autowired
    LiveFormTest(ApplicationContext context, Office office, Drafts drafts, Standing standing) {
        this.context = context;
        this.office = office;
        this.drafts = drafts;
        this.standing = standing;
    }

    @Test
    void formulasFollowWhatIsTypedWithoutRebuildingTheForm() {
        open();
        TextField amount = cells("金额").getFirst();

        _setValue(amount, "1,234.5");

        assertThat(words()).contains("¥ 1,234.50", "壹仟贰佰叁拾肆元伍角整");
        assertThat(cells("金额").getFirst()).isSameAs(amount);

        _setValue(Pages.field(TextField.class, "已预支金额"), "2000");

        assertThat(words()).contains("¥ -765.50", "余款退回日期").doesNotContain("付款方式");
    }

    @Test
    void conditionalFieldsComeAndGoAndKeepWhatWasTyped() {
        open();
        assertThat(words()).doesNotContain("付款方式", "收款账号");
        _setValue(cells("金额").getFirst(), "300");

        _setValue(payment(), "bank");
        _setValue(Pages.field(TextField.class, "收款账号"), "6222");
        _setValue(payment(), "cash");
        assertThat(words()).doesNotContain("收款账号");
        _setValue(payment(), "bank");

        assertThat(Pages.field(TextField.class, "收款账号").getValue()).isEqualTo("6222");
    }

    @Test
    void aColumnIsThereOnceARowNeedsIt() {
        open();
        assertThat(words()).doesNotContain("招待人数", "人均");

        _setValue(kinds().getFirst(), "entertainment");
        _setValue(cells("金额").getFirst(), "1000");
        _setValue(guests(), "4");

        assertThat(words()).contains("招待人数", "人均", "250.00");
    }

    @Test
    void theAuthorsRuleIsToldAtItsPlaceAndGoesWhenItIsMended() {
        open();
        _setValue(kinds().getFirst(), "entertainment");
        _setValue(cells("金额").getFirst(), "1000");
        _setValue(guests(), "4");

        _click(Pages.button("提交"));
        assertThat(words()).contains("业务招待费人均不得超过 200 元");

        _setValue(guests(), "5");

        assertThat(words()).doesNotContain("业务招待费人均不得超过 200 元");
    }

    @Test
    void anAmountThatIsNoneIsSaidAtOnceAndNotSubmitted() {
        open();
        TextField advance = Pages.field(TextField.class, "已预支金额");

        _setValue(advance, "两千");
        assertThat(advance.isInvalid()).isTrue();
        _click(Pages.button("提交"));

        assertThat(Pages.address()).startsWith("start/expense");
        _setValue(advance, "￥２，０００");
        assertThat(advance.isInvalid()).isFalse();
    }

    @Test
    void aDraftComesBackWithRowsPeopleAndWhatIsSwitchedOff() {
        Browserless.logIn(context, "zhang.wei");
        Browserless.visit("start/expense");
        _setValue(cells("金额").getFirst(), "300");
        _setValue(payment(), "bank");
        _setValue(Pages.field(TextField.class, "收款账号"), "6222");
        _setValue(payment(), "cash");

        var draft = drafts.of(office.as("zhang.wei")).getFirst();
        Browserless.visit("start/expense?draft=" + draft.id());

        assertThat(cells("金额").getFirst().getValue()).isEqualTo("300.00");
        assertThat(words()).contains("¥ 300.00").doesNotContain("收款账号");
    }

    @Test
    void somebodyIsFoundByInitialsUnlessTheyAreFrozen() {
        Person cao = context.getBean(People.class).byLogin("cao.yu").orElseThrow();
        open();
        assertThat(found("cy")).contains("曹宇");

        standing.freeze(office.as("liu.fang"), cao.id());
        try {
            assertThat(found("cy")).doesNotContain("曹宇");
        } finally {
            standing.unfreeze(office.as("liu.fang"), cao.id());
        }
    }

    @Test
    void whatCanMeanOnlyOneIsTakenAsItIsTyped() {
        open();

        ComboBoxKt._fireCustomValueSet(picker("费用归属部门"), "scjs");
        assertThat(picker("费用归属部门").getValue()).asString().contains("生产技术部");

        ComboBoxKt._fireCustomValueSet(picker("费用归属部门"), "no such unit");
        assertThat(picker("费用归属部门").getValue()).asString().contains("生产技术部");
    }

    @Test
    void onlyWhoReadsChineseIsShownCapitalNumerals() {
        Browserless.logIn(context, "li.na");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Browserless.visit("start/expense");

        _setValue(cells("Amount").getFirst(), "1,234.5");

        assertThat(words()).contains("¥ 1,234.50").doesNotContain("壹仟");
    }

    @Test
    void lineItemsAreNotNamedAgainBelowATitleThatNamesThem() {
        open();

        assertThat(Pages.withClass(Div.class, "wl-field-named"))
                .singleElement()
                .satisfies(place -> assertThat(Pages.words(place)).startsWith("费用明细"));
    }

    private static List<String> found(String typed) {
        ComboBoxKt.setUserInput(picker("证明人"), typed);
        return ComboBoxKt.getSuggestions(picker("证明人"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> picker(String label) {
        return Pages.field(ComboBox.class, label);
    }

    private void open() {
        Browserless.logIn(context, "li.na");
        Browserless.visit("start/expense");
    }

    private static String words() {
        return Pages.seen(_get(FormView.class));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> payment() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Select<String>> kinds() {
        return _find(Select.class).stream()
                .map(select -> (Select<String>) select)
                .toList();
    }

    private static TextField guests() {
        return cells("招待人数").getFirst();
    }

    private static List<TextField> cells(String column) {
        return _find(TextField.class).stream()
                .filter(field -> column.equals(field.getElement().getProperty("accessibleName")))
                .toList();
    }
}
