package dev.wenliu.platform.matterpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.wenliu.designer.ChartView;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.RunningMatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class MatterViewTest {

    private final ApplicationContext context;
    private final Office office;
    private final Notices notices;

    @Autowired
    MatterViewTest(ApplicationContext context, Office office, Notices notices) {
        this.context = context;
        this.office = office;
        this.notices = notices;
    }

    @Test
    void whoeverActedLastReadsWhatWithdrawingWillDoAndHasTheMatterAgain() {
        var leave = office.aMatter("leave").with("days", "5").startedBy("li.na").approvedBy("wang.qiang");
        open("wang.qiang", leave);

        _click(Pages.button("撤回"));
        var question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("message")).contains("回到您手上");
        ConfirmDialogKt._fireConfirm(question);

        assertThat(leave.waitsFor("wang.qiang")).isTrue();
        assertThat(leave.waitsFor("chen.guodong")).isFalse();
        assertThat(Pages.words(PathList.class)).contains("撤回").doesNotContain("退回到");
        assertThat(Pages.button("同意").isEnabled()).isTrue();
    }

    @Test
    void aMatterReadsLikeADocument() {
        var leave = leave();

        open("li.na", leave);

        assertThat(Pages.words(MatterHead.class)).contains(leave.matter().number(), "李娜", "生产技术部");
        assertThat(Pages.words(MatterPanel.class)).contains("请假天数", "2 天", "年休假");
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(Pages.words(PathList.class)).contains("提交", "王强", "办理中", "到期");
    }

    @Test
    void anEnglishReaderReadsTheNodesInEnglish() {
        var leave = leave();
        Browserless.logIn(context, "li.na");
        UI.getCurrent().setLocale(Locale.ENGLISH);

        Browserless.visit("matter/" + leave.matter().id());

        assertThat(Pages.words(PathList.class)).contains("Department head").doesNotContain("部门负责人审批");
        _get(TabSheet.class)
                .setSelectedTab(_get(
                        Tab.class,
                        spec -> spec.withPredicate(tab -> Pages.words(tab).startsWith("Chart"))));
        assertThat(_get(ChartView.class).getElement().getProperty("nameAttribute"))
                .isEqualTo("wl:nameEn");
    }

    @Test
    void whoHasTheTaskApprovesInOneClick() {
        var leave = leave();
        open("wang.qiang", leave);
        assertThat(_get(TextField.class).getValue()).isEqualTo("同意");
        _setValue(_get(TextField.class), "同意，注意安全。");
        _setValue(Pages.field(TextArea.class, "工作安排"), "由张伟代班");

        _click(Pages.button("同意"));

        assertThat(leave.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(Pages.toasts()).anySatisfy(toast -> assertThat(toast).contains("已同意"));
        assertThat(Pages.words(PathList.class)).contains("同意，注意安全。", "用时");
        assertThat(_find(ActionBar.class)).isEmpty();
    }

    @Test
    void rejectingWantsAReasonAndSaysWhatFollows() {
        var leave = leave();
        open("wang.qiang", leave);
        _click(Pages.button("不同意"));
        assertThat(Pages.words(OpinionDialog.class)).contains("未通过");

        confirm("不同意");

        assertThat(Pages.field(TextArea.class, "审批意见").isInvalid()).isTrue();
        _setValue(Pages.field(TextArea.class, "审批意见"), "检修期间人手不足");
        confirm("不同意");
        assertThat(leave.state()).isEqualTo(MatterState.REJECTED);
    }

    @Test
    void aMatterIsReturnedMendedAndResubmitted() {
        var leave = leave();
        open("wang.qiang", leave);
        _click(Pages.button("退回"));
        assertThat(Pages.words(OpinionDialog.class)).contains("发起人（李娜）", "重新审批");
        _click(_get(NativeButton.class, spec -> spec.withText("请补充说明后再提交。")));
        confirm("退回");
        assertThat(leave.state()).isEqualTo(MatterState.RETURNED);

        open("li.na", leave);
        assertThat(Pages.words(ReturnNote.class)).contains("王强", "部门负责人审批", "请补充说明后再提交。");
        _setValue(Pages.field(TextArea.class, "请假事由"), "回老家探亲，已与同事交接。");
        _click(Pages.button("重新提交"));

        assertThat(leave.state()).isEqualTo(MatterState.RUNNING);
        assertThat(leave.waitsFor("wang.qiang")).isTrue();
        assertThat(_find(ReturnNote.class)).isEmpty();
        open("wang.qiang", leave);
        assertThat(_find(ReturnNote.class)).isEmpty();
    }

    @Test
    void thePathTellsWhyEachOneWasTold() {
        var leave = leave().approvedBy("wang.qiang");

        open("liu.fang", leave);

        assertThat(Pages.words(PathList.class)).contains("因为丁浩", "因为刘芳", "因为孙丽");
    }

    @Test
    void openingAMatterReadsItsNotices() {
        var leave = leave();

        open("wang.qiang", leave);

        assertThat(notices.latest(office.as("wang.qiang"), 50))
                .filteredOn(notice -> notice.link().endsWith(leave.id().toString()))
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.readAt()).isNotNull());
    }

    @Test
    void changesOfTheFormAreCountedAndTold() {
        var leave = leave().sentBackBy("wang.qiang", "start").resubmittedWith("days", "5");
        open("wang.qiang", leave);

        _get(TabSheet.class)
                .setSelectedTab(_get(
                        Tab.class,
                        spec -> spec.withPredicate(tab -> Pages.words(tab).startsWith("表单变更"))));

        assertThat(_get(TabSheet.class).getSelectedTab())
                .satisfies(tab -> assertThat(Pages.words(tab)).contains("1"));
        assertThat(Pages.words(ChangesTab.class)).contains("李娜", "请假天数", "2 天", "5 天");
    }

    @Test
    void itsInitiatorTakesItBackWhileNobodyActed() {
        var leave = leave();
        open("li.na", leave);

        _click(Pages.button("撤回"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(leave.state()).isEqualTo(MatterState.WITHDRAWN);
        assertThat(Pages.words(MatterHead.class)).contains("已撤回");
    }

    @Test
    void whoComesTooLateReadsWhoWasFirst() {
        var leave = leave();
        open("wang.qiang", leave);
        leave.approvedBy("wang.qiang");

        _click(Pages.button("同意"));

        assertThat(Pages.toasts()).anySatisfy(toast -> assertThat(toast).contains("王强 已于", "办理"));
        assertThat(_find(ActionBar.class)).isEmpty();
        assertThat(Pages.words(MatterHead.class)).contains("已办结");
    }

    @Test
    void strangersDoNotLearnThatItExists() {
        var leave = leave();

        open("zhou.zheng", leave);

        assertThat(_find(MatterPanel.class)).isEmpty();
    }

    private RunningMatter leave() {
        return office.aMatter("leave").startedBy("li.na");
    }

    private void open(String login, RunningMatter matter) {
        Browserless.logIn(context, login);
        Browserless.visit("matter/" + matter.id());
    }

    private static void confirm(String word) {
        var buttons = _find(Button.class, spec -> spec.withText(word));
        _click(buttons.getLast());
    }
}
