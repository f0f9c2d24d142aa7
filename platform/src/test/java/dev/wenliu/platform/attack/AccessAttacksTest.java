package dev.wenliu.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.matterpage.MatterPages;
import dev.wenliu.platform.print.Sheets;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.RunningMatter;
import dev.wenliu.platform.task.TaskAct;
import dev.wenliu.platform.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Attack group E against the services: reading and handling what belongs to others. */
@WenliuTest
@ExtendWith(AttackRoom.class)
class AccessAttacksTest {

    private static final String UNKNOWN = "refusal.KernelReason.NO_SUCH_OBJECT";
    private static final String NOT_ALLOWED = "refusal.KernelReason.NOT_ALLOWED";
    private static final String NOT_YOURS = "refusal.TaskReason.NOT_YOURS";
    private static final String NO_TARGET = "refusal.TaskReason.NO_SUCH_TARGET";
    private static final String HANDLED = "refusal.TaskReason.ALREADY_HANDLED";
    private static final List<Attacker> STRANGERS =
            List.of(Attacker.EMPLOYEE, Attacker.HEAD, Attacker.INFORMATION_CENTRE, Attacker.ADMINISTRATOR);

    private final Office office;
    private final Tasks tasks;
    private final Matters matters;
    private final MatterPages pages;
    private final Sheets sheets;
    private final List<AttackCase> cases = new ArrayList<>();

    private RunningMatter matter;
    private TaskId task;

    @Autowired
    AccessAttacksTest(Office office, Tasks tasks, Matters matters, MatterPages pages, Sheets sheets) {
        this.office = office;
        this.tasks = tasks;
        this.matters = matters;
        this.pages = pages;
        this.sheets = sheets;
        this.matter = office.aMatter("leave").with("days", "5").startedBy("li.na");
        this.task = matter.taskOf("wang.qiang");
    }

    @BeforeEach
    void waits() {
        assertThat(matter.waitsFor("wang.qiang")).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> strangersReadNothing(Attacks attacks) {
        for (Attacker stranger : STRANGERS) {
            is("E1 read another's matter", "8.2.2", stranger, UNKNOWN, actor -> matters.get(actor, matter.id()));
            is("E1 open another's page", "8.2.2", stranger, UNKNOWN, actor -> pages.open(actor, matter.id()));
            is("E3 print another's matter", "8.2.2", stranger, UNKNOWN, actor -> print(actor, matter.id()));
            is("E3 print an unknown matter", "8.2.2", stranger, UNKNOWN, actor -> print(actor, MatterId.fresh()));
            is("E1 open an unknown page", "8.2.2", stranger, UNKNOWN, actor -> pages.open(actor, MatterId.fresh()));
        }
        is("E1 open before the turn", "8.2.2", Attacker.FUTURE_HANDLER, UNKNOWN, a -> pages.open(a, matter.id()));
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> strangersActOnNothing(Attacks attacks) {
        for (Attacker stranger : STRANGERS) {
            is("E6 approve another's task", "8.2.2", stranger, UNKNOWN, actor -> approve(actor, task));
            is("E6 reject another's task", "8.2.2", stranger, UNKNOWN, actor -> reject(actor, task));
            is("E6 return another's task", "8.2.2", stranger, UNKNOWN, actor -> sendBack(actor, task, "start"));
            is("E6 resubmit another's matter", "8.2.2", stranger, UNKNOWN, actor -> resubmit(actor, task));
            is("E6 approve an unknown task", "8.2.2", stranger, UNKNOWN, actor -> approve(actor, TaskId.fresh()));
            is("E6 withdraw another's matter", "8.2.2", stranger, UNKNOWN, a -> tasks.withdraw(a, matter.id()));
        }
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> thoseInThePathActOnlyInTheirTurn(Attacks attacks) {
        is("E6 initiator approves", "8.2.2", Attacker.INITIATOR, NOT_YOURS, actor -> approve(actor, task));
        is("E6 initiator resubmits early", "8.2.2", Attacker.INITIATOR, NOT_YOURS, actor -> resubmit(actor, task));
        is("E6 handler withdraws", "8.2.2", Attacker.HANDLER, NOT_ALLOWED, a -> tasks.withdraw(a, matter.id()));
        is("E8 act before the turn", "2.3.1", Attacker.FUTURE_HANDLER, UNKNOWN, actor -> approve(actor, task));
        for (String node : List.of("leader", "head", "end", "by-days", "tell-hr", "nowhere", "start'--", ""))
            is("E8 return to «" + node + "»", "2.3.1", Attacker.HANDLER, NO_TARGET, a -> sendBack(a, task, node));
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> nobodyActsOnWhatIsDone(Attacks attacks) {
        var withdrawn = office.aMatter("leave").startedBy("li.na");
        TaskId lost = withdrawn.taskOf("wang.qiang");
        tasks.withdraw(office.as("li.na"), withdrawn.id());
        var done = office.aMatter("leave").startedBy("li.na");
        TaskId old = done.taskOf("wang.qiang");
        done.approvedBy("wang.qiang");

        is("E7 approve the withdrawn", "2.3.2", Attacker.HANDLER, HANDLED, actor -> approve(actor, lost));
        is("E7 approve the finished again", "2.3.2", Attacker.HANDLER, HANDLED, actor -> approve(actor, old));
        is("E7 reject the finished", "2.3.2", Attacker.HANDLER, HANDLED, actor -> reject(actor, old));
        is("E7 initiator approves the finished", "8.2.2", Attacker.INITIATOR, NOT_YOURS, actor -> approve(actor, old));
        is("E7 stranger approves the finished", "8.2.2", Attacker.EMPLOYEE, UNKNOWN, actor -> approve(actor, old));
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> nobodyApprovesTheirOwnMatter(Attacks attacks) {
        var own = office.aMatter("leave").with("days", "2").startedBy("wang.qiang");
        TaskId managers = own.taskOf("chen.guodong");

        assertThat(own.waitsFor("wang.qiang")).isFalse();
        is("E9 approve the own matter", "8.2.2", Attacker.HANDLER, NOT_YOURS, actor -> approve(actor, managers));
        return attacks.refused(cases);
    }

    @TestFactory
    Stream<DynamicTest> whoIsEntitledIsLetThrough(Attacks attacks) {
        var own = office.aMatter("leave").with("days", "5").startedBy("li.na");
        var back = office.aMatter("leave").with("days", "5").startedBy("li.na");
        return attacks.accepted(List.of(
                new LawfulCase("initiator reads", c -> pages.open(office.as("li.na"), matter.id())),
                new LawfulCase("initiator prints", c -> print(office.as("li.na"), matter.id())),
                new LawfulCase("handler reads", c -> pages.open(office.as("wang.qiang"), matter.id())),
                new LawfulCase("owner unit's monitor reads", c -> pages.open(office.as("sun.li"), matter.id())),
                new LawfulCase("handler approves", c -> approve(office.as("wang.qiang"), own.taskOf("wang.qiang"))),
                new LawfulCase("next approves", c -> approve(office.as("chen.guodong"), own.taskOf("chen.guodong"))),
                new LawfulCase("told person reads", c -> pages.open(office.as("liu.fang"), own.id())),
                new LawfulCase(
                        "handler returns", c -> sendBack(office.as("wang.qiang"), back.taskOf("wang.qiang"), "start")),
                new LawfulCase("initiator resubmits", c -> resubmit(office.as("li.na"), back.taskOf("li.na")))));
    }

    /** An act in the name of an attacker. */
    private interface Deed {
        void by(Actor actor);
    }

    private void is(String what, String asvs, Attacker role, String message, Deed deed) {
        String id = what + " · " + role.name().toLowerCase(Locale.ROOT);
        cases.add(new AttackCase(id, asvs, role, canaries -> deed.by(office.as(role.login())), message));
    }

    private void print(Actor actor, MatterId id) {
        sheets.of(actor, id, Locale.SIMPLIFIED_CHINESE);
    }

    private void approve(Actor actor, TaskId id) {
        tasks.perform(actor, id, new TaskAct.Approve("同意", RunningMatter.nothing()));
    }

    private void reject(Actor actor, TaskId id) {
        tasks.perform(actor, id, new TaskAct.Reject("不同意"));
    }

    private void sendBack(Actor actor, TaskId id, String node) {
        tasks.perform(actor, id, new TaskAct.SendBack(node, "请改"));
    }

    private void resubmit(Actor actor, TaskId id) {
        tasks.perform(actor, id, new TaskAct.Resubmit(RunningMatter.nothing()));
    }
}
