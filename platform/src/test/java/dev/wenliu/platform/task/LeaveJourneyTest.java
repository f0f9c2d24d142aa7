package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.CHEN_GUODONG;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.SUN_LI;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.inbox.HandledItem;
import dev.wenliu.platform.inbox.InboxFilter;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matterpage.MatterPage;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.round.ActKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class LeaveJourneyTest {

    private final Office office;
    private final Notices notices;

    @Autowired
    LeaveJourneyTest(Office office, Notices notices) {
        this.office = office;
        this.notices = notices;
    }

    @Test
    void shortLeaveEndsWithTheDepartmentHead() {
        var leave = office.aMatter("leave").startedBy(LI_NA);

        assertThat(leave.matter().number()).matches("请假-\\d{4}-\\d{4}");
        assertThat(leave.matter().title()).isEqualTo("请假 · 李娜 · 年休假 · 2 天");
        assertThat(leave.now()).containsExactly("部门负责人审批 王强");

        leave.approvedBy(WANG_QIANG);

        assertThat(leave.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(leave.history()).containsExactly("submitted 李娜", "approved 王强", "told 丁浩、刘芳、孙丽");
        assertThat(leave.now()).isEmpty();
        assertThat(leave.coming()).isEmpty();
    }

    @Test
    void longLeaveNeedsTheLeaderInCharge() {
        var leave = office.aMatter("leave").with("days", "5").startedBy(LI_NA);

        assertThat(leave.coming()).containsExactly("公司分管领导审批 陈国栋", "抄送人力资源部 丁浩、刘芳、孙丽");

        leave.approvedBy(WANG_QIANG);

        assertThat(leave.state()).isEqualTo(MatterState.RUNNING);
        assertThat(leave.now()).containsExactly("公司分管领导审批 陈国栋");
        assertThat(leave.waitsFor(WANG_QIANG)).isFalse();

        leave.approvedBy(CHEN_GUODONG);

        assertThat(leave.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(leave.matter().endedAt()).isNotNull();
    }

    @Test
    void headsOwnLeaveIsApprovedOnceByTheirManager() {
        var leave = office.aMatter("leave").with("days", "5").startedBy(WANG_QIANG);

        leave.approvedBy(CHEN_GUODONG);

        assertThat(leave.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(leave.history())
                .contains("approved 陈国栋")
                .anySatisfy(entry -> assertThat(entry).startsWith("passed"));
    }

    @Test
    void rejectionEndsTheMatterAndTellsTheInitiator() {
        var leave = office.aMatter("leave").startedBy(LI_NA).rejectedBy(WANG_QIANG);

        assertThat(leave.state()).isEqualTo(MatterState.REJECTED);
        assertThat(leave.history()).containsExactly("submitted 李娜", "rejected 王强");
        assertThat(notices.latest(office.as(LI_NA), 20))
                .filteredOn(notice -> notice.kind() == NoticeKind.MATTER)
                .anySatisfy(notice -> {
                    assertThat(notice.link()).isEqualTo("matter/" + leave.id());
                    assertThat(notice.sentence().arguments()).contains("工作安排冲突");
                });
    }

    @Test
    void returnedLeaveIsChangedAndWalksItsPathAgain() {
        var leave = office.aMatter("leave").startedBy(LI_NA).sentBackBy(WANG_QIANG, "start");

        assertThat(leave.state()).isEqualTo(MatterState.RETURNED);
        assertThat(leave.pageOf(LI_NA).allowed()).containsExactly(MatterPage.Operation.RESUBMIT);
        assertThat(office.inbox
                        .page(office.as(LI_NA), InboxFilter.ALL, Window.first(500))
                        .rows())
                .filteredOn(item -> item.matter().equals(leave.id()))
                .singleElement()
                .satisfies(item -> assertThat(item.returned()).isTrue());

        leave.resubmittedWith("days", "4").approvedBy(WANG_QIANG, CHEN_GUODONG);

        assertThat(leave.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(leave.matter().form().text("days")).isEqualTo("4");
        assertThat(leave.matter().title()).endsWith("4 天");
        assertThat(leave.history())
                .startsWith("submitted 李娜", "returned 王强", "resubmitted 李娜", "approved 王强", "approved 陈国栋");
    }

    @Test
    void leaderSendsBackToTheHead() {
        var leave = office.aMatter("leave").with("days", "5").startedBy(LI_NA).approvedBy(WANG_QIANG);

        assertThat(leave.pageOf(CHEN_GUODONG).targets())
                .extracting(MatterPage.Target::node)
                .containsExactly("start", "head");

        leave.sentBackBy(CHEN_GUODONG, "head");

        assertThat(leave.state()).isEqualTo(MatterState.RUNNING);
        assertThat(leave.now()).containsExactly("部门负责人审批 王强");

        leave.approvedBy(WANG_QIANG, CHEN_GUODONG);

        assertThat(leave.state()).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void initiatorWithdrawsBeforeAnyoneActs() {
        var leave = office.aMatter("leave").startedBy(LI_NA);
        assertThat(leave.pageOf(LI_NA).allowed()).containsExactly(MatterPage.Operation.WITHDRAW);

        office.tasks.withdraw(office.as(LI_NA), leave.id());

        assertThat(leave.state()).isEqualTo(MatterState.WITHDRAWN);
        assertThat(leave.waitsFor(WANG_QIANG)).isFalse();
        assertThat(leave.history()).containsExactly("submitted 李娜", "withdrawn 李娜");
    }

    @Test
    void whoeverActedLastTakesItBackUntilSomebodyActs() {
        var leave = office.aMatter("leave").with("days", "5").startedBy(LI_NA).approvedBy(WANG_QIANG);
        assertThat(leave.pageOf(WANG_QIANG).allowed()).containsExactly(MatterPage.Operation.RECALL);

        office.tasks.withdraw(office.as(WANG_QIANG), leave.id());

        assertThat(leave.waitsFor(CHEN_GUODONG)).isFalse();
        assertThat(leave.now()).containsExactly("部门负责人审批 王强");
        assertThat(leave.history()).endsWith("withdrawn 王强");
        assertThat(leave.pageOf(WANG_QIANG).allowed())
                .contains(MatterPage.Operation.APPROVE)
                .doesNotContain(MatterPage.Operation.RECALL);
        leave.approvedBy(WANG_QIANG, CHEN_GUODONG);
        assertThat(leave.state()).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void aResubmissionIsTakenBackToItsInitiator() {
        var leave = office.aMatter("leave").startedBy(LI_NA).sentBackBy(WANG_QIANG, "start");
        leave.resubmittedWith("reason", "探亲");
        assertThat(leave.pageOf(LI_NA).allowed()).containsExactly(MatterPage.Operation.RECALL);

        office.tasks.withdraw(office.as(LI_NA), leave.id());

        assertThat(leave.state()).isEqualTo(MatterState.RETURNED);
        assertThat(leave.waitsFor(WANG_QIANG)).isFalse();
        assertThat(leave.waitsFor(LI_NA)).isTrue();
        assertThat(leave.matter().form().text("reason")).isEqualTo("探亲");
    }

    @Test
    void nothingIsTakenBackOnceTheNextOneHasActed() {
        var leave = office.aMatter("leave").with("days", "5").startedBy(LI_NA).approvedBy(WANG_QIANG);
        leave.sentBackBy(CHEN_GUODONG, "start");

        assertThat(leave.pageOf(WANG_QIANG).allowed()).isEmpty();
        assertThat(leave.pageOf(CHEN_GUODONG).allowed()).isEmpty();
    }

    @Test
    void handledAndToldListsFillThemselves() {
        var leave = office.aMatter("leave").startedBy(LI_NA).approvedBy(WANG_QIANG);
        String number = leave.matter().number();

        assertThat(office.inbox
                        .handled(office.as(WANG_QIANG), number, Window.first(10))
                        .rows())
                .singleElement()
                .satisfies(item -> assertThat(item.act()).isEqualTo(ActKind.APPROVED));
        assertThat(office.inbox
                        .told(office.as(SUN_LI), number, Window.first(10))
                        .rows())
                .extracting(HandledItem::matter)
                .containsExactly(leave.id());
    }
}
