package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.CHEN_GUODONG;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static dev.wenliu.platform.task.Persons.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.matter.FormRefused;
import dev.wenliu.platform.matter.MatterReason;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matter.Submission;
import dev.wenliu.platform.matterpage.MatterPage;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class RefusedActsTest {

    private static final TaskAct APPROVE = new TaskAct.Approve("同意", RunningMatter.nothing());

    private final Office office;

    @Autowired
    RefusedActsTest(Office office) {
        this.office = office;
    }

    @Test
    void strangerFindsNothing() {
        var leave = office.aMatter("leave").startedBy(LI_NA);

        refused(() -> leave.pageOf(ZHANG_WEI), KernelReason.NO_SUCH_OBJECT);
        refused(() -> office.matters.get(office.as(ZHANG_WEI), leave.id()), KernelReason.NO_SUCH_OBJECT);
        refused(() -> office.tasks.withdraw(office.as(ZHANG_WEI), leave.id()), KernelReason.NO_SUCH_OBJECT);
    }

    @Test
    void visibilityComesWithTheTask() {
        var leave = office.aMatter("leave").with("days", "5").startedBy(LI_NA);
        refused(() -> leave.pageOf(CHEN_GUODONG), KernelReason.NO_SUCH_OBJECT);

        leave.approvedBy(WANG_QIANG);
        assertThat(leave.pageOf(CHEN_GUODONG).taskNode().zh()).isEqualTo("公司分管领导审批");
        assertThat(leave.pageOf(WANG_QIANG).allowed()).containsExactly(MatterPage.Operation.RECALL);

        leave.approvedBy(CHEN_GUODONG);
        assertThat(leave.pageOf(CHEN_GUODONG).task()).isNull();
    }

    @Test
    void nobodyActsOnAnothersTask() {
        var leave = office.aMatter("leave").startedBy(LI_NA);
        TaskId task = leave.taskOf(WANG_QIANG);

        refused(() -> office.tasks.perform(office.as(ZHANG_WEI), task, APPROVE), KernelReason.NO_SUCH_OBJECT);
        refused(() -> office.tasks.perform(office.as(LI_NA), task, APPROVE), TaskReason.NOT_YOURS);
        refused(
                () -> office.tasks.perform(office.as(WANG_QIANG), TaskId.fresh(), APPROVE),
                KernelReason.NO_SUCH_OBJECT);
        assertThat(leave.state()).isEqualTo(MatterState.RUNNING);
    }

    @Test
    void secondClickReadsOwnNameAndTime() {
        var leave = office.aMatter("leave").startedBy(LI_NA);
        TaskId task = leave.taskOf(WANG_QIANG);
        office.tasks.perform(office.as(WANG_QIANG), task, APPROVE);

        assertThatThrownBy(() -> office.tasks.perform(office.as(WANG_QIANG), task, APPROVE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(TaskReason.ALREADY_HANDLED);
                    assertThat(refusal.arguments()).hasSize(2).first().isEqualTo("王强");
                });
    }

    @Test
    void approvalOfAWithdrawnMatterReadsWhoWithdrewIt() {
        var leave = office.aMatter("leave").startedBy(LI_NA);
        TaskId task = leave.taskOf(WANG_QIANG);
        office.tasks.withdraw(office.as(LI_NA), leave.id());

        assertThatThrownBy(() -> office.tasks.perform(office.as(WANG_QIANG), task, APPROVE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(TaskReason.ALREADY_HANDLED);
                    assertThat(refusal.arguments()).first().isEqualTo("李娜");
                });
    }

    @Test
    void withdrawalComesTooLateAfterAnAct() {
        var leave = office.aMatter("leave").with("days", "5").startedBy(LI_NA).approvedBy(WANG_QIANG);

        assertThatThrownBy(() -> office.tasks.withdraw(office.as(LI_NA), leave.id()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(MatterReason.ALREADY_ACTED_ON);
                    assertThat(refusal.arguments()).first().isEqualTo("王强");
                });
        assertThat(leave.waitsFor(CHEN_GUODONG)).isTrue();
    }

    @Test
    void rejectionAndReturnNeedAnOpinion() {
        var leave = office.aMatter("leave").startedBy(LI_NA);

        refused(() -> leave.act(WANG_QIANG, new TaskAct.Reject(" ")), TaskReason.OPINION_REQUIRED);
        refused(() -> leave.act(WANG_QIANG, new TaskAct.SendBack("start", "")), TaskReason.OPINION_REQUIRED);
    }

    @Test
    void returnGoesNowhereElse() {
        var leave = office.aMatter("leave").startedBy(LI_NA);

        for (String node : new String[] {"leader", "head", "end", "nowhere"})
            refused(() -> leave.act(WANG_QIANG, new TaskAct.SendBack(node, "请改")), TaskReason.NO_SUCH_TARGET);
    }

    @Test
    void approvalIsNoAnswerToAReturn() {
        var leave = office.aMatter("leave").startedBy(LI_NA).sentBackBy(WANG_QIANG, "start");

        refused(() -> leave.act(LI_NA, APPROVE), TaskReason.NOT_HERE);
    }

    @Test
    void faultyFormStartsNothing() {
        VersionId version = office.templates.toStart(office.as(LI_NA), "leave").id();
        var request = UUID.randomUUID();

        assertThatThrownBy(() -> office.matters.submit(
                        office.as(LI_NA), new Submission(request, version, RunningMatter.nothing())))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> assertThat(refused.violations()).hasSizeGreaterThan(3));
    }

    @Test
    void replayedSubmissionAnswersWithTheFirstMatter() {
        var request = UUID.randomUUID();
        var first = office.aMatter("leave").under(request).startedBy(LI_NA);

        var second = office.aMatter("leave").under(request).startedBy(LI_NA);

        assertThat(second.id()).isEqualTo(first.id());
        refused(() -> office.aMatter("leave").under(request).startedBy(ZHANG_WEI), KernelReason.NO_SUCH_OBJECT);
    }

    private static void refused(ThrowingCallable act, Reason reason) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
