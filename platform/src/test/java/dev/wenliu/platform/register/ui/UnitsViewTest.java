package dev.wenliu.platform.register.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class UnitsViewTest {

    private final ApplicationContext context;
    private final People people;
    private final Units units;

    @Autowired
    UnitsViewTest(ApplicationContext context, People people, Units units) {
        this.context = context;
        this.people = people;
        this.units = units;
    }

    @Test
    void opensAtTheReadersOwnUnit() {
        open("li.na", "units");

        assertThat(Pages.words(UnitPanel.class))
                .contains("生产技术部", "部门负责人", "王强", "信息员", "赵敏")
                .doesNotContain("缺少");
        assertThat(_find(OfficeRow.class).stream().flatMap(row -> _find(row, Button.class).stream()))
                .isEmpty();
    }

    @Test
    void findsUnitsAndPeopleByPinyinAndInitials() {
        open("li.na", "units?q=cwb");
        assertThat(Pages.words(UnitHits.class)).contains("财务部", "华澜电力集团");

        open("li.na", "units?q=wangqiang");
        assertThat(Pages.words(UnitHits.class)).contains("王强", "生产技术部");

        open("li.na", "units?q=没有这样的");
        assertThat(Pages.words(UnitHits.class)).contains("没有找到");
    }

    @Test
    void aUnitThatIsNotThereIsNoPage() {
        open("li.na", "units/no-such-unit");

        assertThat(_find(UnitPanel.class)).isEmpty();
    }

    @Test
    void a254HumanResourcesVacateAndAppointAndTheVacancyIsAFlag() {
        open("liu.fang", "units/marketing");

        click("信息员", "免去");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(Pages.words(UnitPanel.class)).contains("缺少信息员", "空缺", "肖雪");

        click("信息员", "任命");
        _click(Pages.button("确定"));
        assertThat(_get(ComboBox.class).isInvalid()).isTrue();
        choose("wang.qiang");
        assertThatThrownBy(() -> _click(Pages.button("确定"))).isInstanceOf(Refusal.class);
        choose("xiao.xue");
        _click(Pages.button("确定"));

        assertThat(units.byCode("marketing").orElseThrow().informationOfficer())
                .isEqualTo(person("xiao.xue").id());
        assertThat(Pages.words(UnitPanel.class)).doesNotContain("缺少");
    }

    @Test
    void a12HumanResourcesRenamesAUnitAndIsAskedForAName() {
        open("liu.fang", "units/sales-trading");
        _click(Pages.button("修改"));
        _setValue(Pages.field(TextField.class, "名称"), " ");
        _click(Pages.button("确定"));
        assertThat(Pages.field(TextField.class, "名称").isInvalid()).isTrue();

        _setValue(Pages.field(TextField.class, "名称"), "华澜售电交易中心");
        _click(Pages.button("确定"));
        assertThat(Pages.words(UnitPanel.class)).contains("华澜售电交易中心");

        _click(Pages.button("修改"));
        _setValue(Pages.field(TextField.class, "名称"), "华澜售电交易部");
        _click(Pages.button("确定"));
        assertThat(Pages.words(UnitTree.class)).contains("华澜售电交易部");
    }

    @Test
    void theTreeIsChangedByHumanResourcesOnly() {
        open("song.yan", "units/marketing");

        assertThat(_find(Button.class, spec -> spec.withText("新增下级单位"))).isEmpty();
    }

    @Test
    void a254TheHeadHasButtonsForTheTwoOfficesOnly() {
        open("song.yan", "units/marketing");

        assertThat(buttons("部门负责人")).isZero();
        assertThat(buttons("公司分管领导")).isZero();
        assertThat(buttons("分管系统工作的领导")).isPositive();
        assertThat(buttons("信息员")).isPositive();
    }

    private void open(String login, String page) {
        Browserless.logIn(context, login);
        Browserless.visit(page);
    }

    @SuppressWarnings("unchecked")
    private void choose(String login) {
        _setValue((ComboBox<Person>) _get(ComboBox.class), person(login));
    }

    private Person person(String login) {
        return people.byLogin(login).orElseThrow();
    }

    private void click(String office, String word) {
        _click(_get(row(office), Button.class, spec -> spec.withText(word)));
    }

    private long buttons(String office) {
        return _find(row(office), Button.class).size();
    }

    private OfficeRow row(String office) {
        return _find(OfficeRow.class).stream()
                .filter(row -> Pages.words(row).startsWith(office))
                .findFirst()
                .orElseThrow();
    }
}
