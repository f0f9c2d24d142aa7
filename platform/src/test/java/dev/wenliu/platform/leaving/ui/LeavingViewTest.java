package dev.wenliu.platform.leaving.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static dev.wenliu.platform.task.Persons.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.personnel.Staff;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.RunningMatter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class LeavingViewTest {

    private static final String HEAD = "cheng.long";

    private final ApplicationContext context;
    private final Office office;
    private final Staff staff;

    @Autowired
    LeavingViewTest(ApplicationContext context, Office office, Staff staff) {
        this.context = context;
        this.office = office;
        this.staff = staff;
    }

    @AfterEach
    void asBefore() {
        staff.reinstate(HEAD);
    }

    @Test
    void stepByStepSomebodyIsFreedOfTasksAndFrozen() {
        RunningMatter leave = office.aMatter("leave").startedBy("bai.xue");
        open("liu.fang", "admin/leaving/" + HEAD);
        assertThat(Pages.words(LeaverPanel.class))
                .contains("部门负责人", leave.matter().number(), "立即冻结");

        for (HandOverRow row : _find(HandOverRow.class))
            row.getChildren()
                    .filter(SearchChoice.class::isInstance)
                    .forEach(box -> choose((SearchChoice<?>) box, ZHANG_WEI));
        List<HandOverRow> rows = _find(HandOverRow.class);
        if (rows.size() == 1) _click(Pages.button("移交"));
        else _click(Pages.button("按所选全部移交（" + rows.size() + " 项）"));

        assertThat(leave.waitsFor(ZHANG_WEI)).isTrue();
        assertThat(Pages.words(LeaverPanel.class)).contains("没有待办需要移交");
        _click(Pages.button("冻结账号"));
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        assertThat(staff.find(HEAD).orElseThrow().status()).isEqualTo(Person.Status.FROZEN);
        assertThat(Pages.words(LeaverPanel.class)).contains("账号已冻结", "登记离职");
    }

    @Test
    void inAnEmergencyTheReasonIsAskedFor() {
        RunningMatter leave = office.aMatter("leave").startedBy("bai.xue");
        open("liu.fang", "admin/leaving/" + HEAD);

        _click(Pages.button("立即冻结…"));
        _click(Pages.button("立即冻结"));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _get(TextArea.class).setValue("失联");
        _click(Pages.button("立即冻结"));

        assertThat(staff.find(HEAD).orElseThrow().active()).isFalse();
        open("liu.fang", "admin/leaving");
        assertThat(Pages.words(LeavingView.class))
                .contains("仍有待办无人处理", staff.find(HEAD).orElseThrow().name());
        assertThat(leave.waitsFor(HEAD)).isTrue();
    }

    @Test
    void nobodyElseOpensIt() {
        for (String login : new String[] {"li.na", "admin", "zheng.kai", "qian.jing", "wang.qiang"}) {
            open(login, "admin/leaving");

            assertThat(_find(LeavingView.class)).as(login).isEmpty();
        }
    }

    private static void choose(SearchChoice<?> box, String login) {
        ComboBoxKt._fireCustomValueSet(box, login);
    }

    private void open(String login, String page) {
        Browserless.logIn(context, login);
        Browserless.visit(page);
    }
}
