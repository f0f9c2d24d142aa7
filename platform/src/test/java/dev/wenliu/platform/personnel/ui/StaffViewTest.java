package dev.wenliu.platform.personnel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.personnel.Staff;
import dev.wenliu.platform.personnel.WishKind;
import dev.wenliu.platform.security.ui.FirstPasswordDialog;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class StaffViewTest {

    private final ApplicationContext context;
    private final Staff staff;

    @Autowired
    StaffViewTest(ApplicationContext context, Staff staff) {
        this.context = context;
        this.staff = staff;
    }

    @AfterEach
    void asBefore() {
        staff.forget("ouyang.xin");
    }

    @Test
    void a13bAnOfficerAppliesHumanResourcesApproveAndTellThePassword() {
        open("zhao.min", "staff");
        assertThat(Pages.words(StaffView.class)).contains("没有待审批的申请");
        applyForNewcomer();
        assertThat(Pages.words(ApplicationRow.class)).contains("欧阳新", "开通账号", "生产技术部", "聘用人员", "车队调度");
        assertThat(_find(Button.class, spec -> spec.withText("批准"))).isEmpty();

        open("sun.li", "staff");
        _click(Pages.button("批准"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(Pages.words(FirstPasswordDialog.class)).contains("ouyang.xin");
        assertThat(staff.find("ouyang.xin")).isPresent();
        open("zhao.min", "staff?state=APPROVED");
        assertThat(Pages.words(ApplicationRow.class)).contains("已批准", "孙丽");
    }

    @Test
    void whatIsMissingIsMarkedAndWhatIsRefusedLosesNothing() {
        open("zhao.min", "staff");
        _click(Pages.button("新申请"));
        _click(Pages.button("提交"));
        assertThat(Pages.field(TextField.class, "姓名").isInvalid()).isTrue();

        _setValue(Pages.field(TextField.class, "姓名"), "李娜");
        assertThat(Pages.field(TextField.class, "登录名").getValue()).isEqualTo("li.na");
        assertThatThrownBy(() -> _click(Pages.button("提交"))).isInstanceOf(Refusal.class);

        assertThat(Pages.field(TextField.class, "姓名").getValue()).isEqualTo("李娜");
    }

    @Test
    void aRefusalNeedsAReasonWhichTheApplicantReads() {
        open("zhao.min", "staff");
        applyForNewcomer();
        open("sun.li", "staff");
        _click(Pages.button("不批准"));
        _click(_find(Button.class, spec -> spec.withText("不批准")).getLast());
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _setValue(_get(TextArea.class), "编制已满");
        _click(_find(Button.class, spec -> spec.withText("不批准")).getLast());

        open("zhao.min", "staff?state=REFUSED");
        assertThat(Pages.words(ApplicationRow.class)).contains("编制已满");
        open("zhao.min", "staff?q=王&state=REFUSED");
        assertThat(Pages.words(StaffView.class)).contains("没有找到");
    }

    @Test
    void a251RightsAreAppliedForWithWhatThePersonHoldsAlready() {
        open("fang.yuan", "staff");
        _click(Pages.button("新申请"));
        kind(WishKind.RIGHTS);
        choose("ma.chao");
        assertThat(roles().getValue()).containsExactlyInAnyOrder("dispatcher", "fleet-manager");
        roles().setValue(Set.of("dispatcher"));
        _click(Pages.button("提交"));

        assertThat(Pages.words(ApplicationRow.class)).contains("马超", "变更权限", "现有权限", "车辆管理");
        _click(Pages.button("撤回"));
        assertThat(Pages.words(StaffView.class)).contains("没有待审批的申请");
    }

    @Test
    void theSystemLeaderReadsAndDoesNotApply() {
        open("jiang.tao", "staff");

        assertThat(_find(Button.class, spec -> spec.withText("新申请"))).isEmpty();
    }

    @Test
    void a13bTheRegisterListsEverybodyAndIsSearched() {
        open("liu.fang", "admin/register");
        assertThat(Pages.words(RegisterView.class)).contains("于海", "合同至 2035-12-31", "车队调度");

        open("liu.fang", "admin/register?q=yuhai");
        assertThat(_find(RegisterRow.class)).hasSize(1);
        open("liu.fang", "admin/register?q=没有这样的");
        assertThat(Pages.words(RegisterView.class)).contains("没有找到");
    }

    private void applyForNewcomer() {
        _click(Pages.button("新申请"));
        _setValue(Pages.field(TextField.class, "姓名"), "欧阳新");
        _setValue(Pages.field(TextField.class, "登录名"), "ouyang.xin");
        var employment = _get(EmploymentFields.class);
        employment.about(hired());
        roles().setValue(Set.of("dispatcher"));
        _click(Pages.button("提交"));
        assertThat(_find(Span.class, spec -> spec.withText("欧阳新"))).isNotEmpty();
    }

    private Person hired() {
        return staff.find("yu.hai").orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static void kind(WishKind kind) {
        _setValue((Select<WishKind>) _get(Select.class), kind);
    }

    @SuppressWarnings("unchecked")
    private void choose(String login) {
        _setValue(
                (SearchChoice<Person>) _get(SearchChoice.class),
                staff.find(login).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<String> roles() {
        return (MultiSelectComboBox<String>) _find(MultiSelectComboBox.class).getLast();
    }

    private void open(String login, String page) {
        Browserless.logIn(context, login);
        Browserless.visit(page);
    }
}
