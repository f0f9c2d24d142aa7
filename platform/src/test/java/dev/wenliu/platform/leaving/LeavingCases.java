package dev.wenliu.platform.leaving;

import static dev.wenliu.platform.task.Persons.CHEN_GUODONG;
import static dev.wenliu.platform.task.Persons.HE_PING;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.MA_CHAO;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static dev.wenliu.platform.task.Persons.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.inbox.PendingTask;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.personnel.Staff;
import dev.wenliu.platform.register.RegisterReason;
import dev.wenliu.platform.register.Standing;
import dev.wenliu.platform.signoff.SignReason;
import dev.wenliu.platform.task.RunningMatter;
import dev.wenliu.platform.task.TaskAct;
import dev.wenliu.platform.task.TaskReason;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How somebody leaves, the same on every database. */
abstract class LeavingCases {

    private static final TaskAct APPROVE = new TaskAct.Approve("同意", RunningMatter.nothing());

    private static final String CHENG_LONG = "cheng.long";
    private static final String FANG_YUAN = "fang.yuan";
    private static final String XIE_YUN = "xie.yun";

    private final dev.wenliu.platform.task.Office office;
    private final Leaving leaving;
    private final Standing standing;
    private final Staff staff;

    LeavingCases(dev.wenliu.platform.task.Office office, Leaving leaving, Standing standing, Staff staff) {
        this.office = office;
        this.leaving = leaving;
        this.standing = standing;
        this.staff = staff;
    }

    @AfterEach
    void asBefore() {
        staff.reinstate(CHENG_LONG);
    }

    @Test
    void a241cWhatWaitsGoesToWhoeverIsConfirmedAndStaysThere() {
        RunningMatter leave = office.aMatter("leave").with("days", "5").startedBy(LI_NA);
        TaskId task = leave.taskOf(WANG_QIANG);
        assertThat(tasks(WANG_QIANG)).extracting(one -> one.item().id()).contains(task);

        leaving.handOver(hr(), task, person(HE_PING));

        assertThat(leave.waitsFor(WANG_QIANG)).isFalse();
        assertThat(leave.now()).containsExactly("部门负责人审批 何平");
        assertThat(leave.history()).containsExactly("submitted 李娜", "transferred 刘芳");
        refused(TaskReason.NOT_YOURS, () -> office.tasks.perform(office.as(WANG_QIANG), task, APPROVE));
        leave.approvedBy(HE_PING, CHEN_GUODONG);
        assertThat(leave.state()).isEqualTo(MatterState.COMPLETED);
        assertThat(leave.history()).contains("approved 何平");
    }

    @Test
    void a241cAnAccountWithOpenTasksIsNotFrozenUnlessForAReason() {
        RunningMatter leave = office.aMatter("leave").startedBy("bai.xue");
        PersonId head = person(CHENG_LONG).id();
        refused(RegisterReason.HAND_OVER_FIRST, () -> standing.freeze(hr(), head));
        refused(RegisterReason.WHY_MISSING, () -> standing.freezeAtOnce(hr(), head, " "));

        standing.freezeAtOnce(hr(), head, "突然失联");

        assertThat(person(CHENG_LONG).active()).isFalse();
        assertThat(leaving.unattended(hr())).containsKey(person(CHENG_LONG));
        refused(RegisterReason.HAND_OVER_FIRST, () -> standing.leave(hr(), head));
        for (PendingTask one : tasks(CHENG_LONG))
            leaving.handOver(hr(), one.item().id(), person(ZHANG_WEI));
        assertThat(leave.waitsFor(ZHANG_WEI)).isTrue();
        assertThat(leaving.unattended(hr())).doesNotContainKey(person(CHENG_LONG));
    }

    @Test
    void i3NobodyLeavesWithAnAccountThatIsOpen() {
        refused(
                OrganisationReason.FREEZE_FIRST,
                () -> standing.leave(hr(), person(ZHANG_WEI).id()));
    }

    @Test
    void whatCameBackToItsInitiatorIsMendedAndSentAgainBySomebodyElse() {
        RunningMatter leave = office.aMatter("leave").startedBy(LI_NA).sentBackBy(WANG_QIANG, "start");

        leaving.handOver(hr(), leave.taskOf(LI_NA), person(ZHANG_WEI));

        assertThat(leave.waitsFor(ZHANG_WEI)).isTrue();
        leave.act(ZHANG_WEI, new TaskAct.Resubmit(RunningMatter.nothing())).approvedBy(WANG_QIANG);
        assertThat(leave.state()).isEqualTo(MatterState.COMPLETED);
    }

    @Test
    void aSeatWhoseTurnIsStillToComeIsHandedOverToo() {
        RunningMatter letter = office.aMatter("seal-use").startedBy(LI_NA).approvedBy(WANG_QIANG);
        PendingTask second = tasks(XIE_YUN).stream()
                .filter(one -> one.item().matter().equals(letter.id()))
                .findFirst()
                .orElseThrow();
        assertThat(second.turn()).isFalse();

        leaving.handOver(hr(), second.item().id(), person(ZHANG_WEI));
        letter.approvedBy(FANG_YUAN, RunningMatter.nothing().put("usedCopies", "2"));

        assertThat(letter.waitsFor(XIE_YUN)).isFalse();
        assertThat(letter.waitsFor(ZHANG_WEI)).isTrue();
    }

    @Test
    void whoSitsInTheRoundOrAskedForItOrIsFrozenTakesNothingOver() {
        RunningMatter trip = office.aMatter("vehicle-use").startedBy(LI_NA).approvedBy(WANG_QIANG);
        TaskId task = trip.taskOf(HE_PING);

        refused(SignReason.SITS_ALREADY, () -> leaving.handOver(hr(), task, person(MA_CHAO)));
        refused(TaskReason.OWN_MATTER, () -> leaving.handOver(hr(), task, person(LI_NA)));

        RunningMatter leave = office.aMatter("leave").with("days", "5").startedBy(LI_NA);
        TaskId signed = leave.taskOf(WANG_QIANG);
        leave.approvedBy(WANG_QIANG);
        refused(TaskReason.ALREADY_HANDLED, () -> leaving.handOver(hr(), signed, person(ZHANG_WEI)));
    }

    @Test
    void a241cNobodyButHumanResourcesHandsOverAndNobodyTheirOwn() {
        TaskId task = office.aMatter("leave").startedBy(LI_NA).taskOf(WANG_QIANG);

        for (String login : List.of("admin", "zheng.kai", WANG_QIANG, LI_NA, "qian.jing")) {
            refused(TaskReason.ONLY_HR_HANDS_OVER, () -> leaving.handOver(office.as(login), task, person(ZHANG_WEI)));
            refused(
                    KernelReason.NOT_ALLOWED,
                    () -> leaving.tasks(office.as(login), person(WANG_QIANG).id(), Window.first(5)));
            refused(KernelReason.NOT_ALLOWED, () -> leaving.unattended(office.as(login)));
        }
        var own = new Actor(person(WANG_QIANG).id(), "王强", Set.of("hr"));
        refused(TaskReason.OWN_SEAT, () -> leaving.handOver(own, task, person(ZHANG_WEI)));
    }

    @Test
    void theManagerIsProposedAndTheOfficesThatFallVacantAreNamed() {
        RunningMatter leave = office.aMatter("leave").startedBy(LI_NA);
        PendingTask task = tasks(WANG_QIANG).stream()
                .filter(one -> one.item().matter().equals(leave.id()))
                .findFirst()
                .orElseThrow();

        assertThat(leaving.successor(person(WANG_QIANG), task))
                .hasValueSatisfying(one -> assertThat(one.login()).isEqualTo(CHEN_GUODONG));
        assertThat(leaving.offices(hr(), person(WANG_QIANG)))
                .anySatisfy(held -> assertThat(held.office()).isEqualTo(Office.HEAD));
    }

    private List<PendingTask> tasks(String login) {
        return leaving.tasks(hr(), person(login).id(), Window.first(Window.MAX)).rows();
    }

    private Person person(String login) {
        return staff.find(login).orElseThrow();
    }

    private Actor hr() {
        return office.as("liu.fang");
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).reason()).isEqualTo(reason);
    }
}
