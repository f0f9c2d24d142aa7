package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.Persons.HE_PING;
import static dev.wenliu.platform.task.Persons.LI_NA;
import static dev.wenliu.platform.task.Persons.MA_CHAO;
import static dev.wenliu.platform.task.Persons.WANG_QIANG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.matter.MatterReason;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matter.Submission;
import dev.wenliu.platform.template.ExtraFlows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people act at once: exactly one wins, the other reads who was first and when. Run on each database. */
abstract class Races {

    private static final int PAIRS = 40;
    private static final TaskAct APPROVE = new TaskAct.Approve("同意", RunningMatter.nothing());
    private static final TaskAct REJECT = new TaskAct.Reject("不同意");

    @Autowired
    private Office office;

    @Autowired
    private ExtraFlows flows;

    @Test
    void oneOfTwoCandidatesWins() throws Exception {
        flows.publish(
                "either",
                Map.of(
                        FlowPackage.CHART,
                        chart -> chart.replace("<wl:departmentHead/>", "<wl:roleHolders role=\"fleet-manager\"/>")));

        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = office.aMatter("either").startedBy(LI_NA);
            exactlyOneWins(act(HE_PING, matter, APPROVE), act(MA_CHAO, matter, pair % 2 == 0 ? APPROVE : REJECT));
            assertThat(matter.history())
                    .filteredOn(entry -> entry.matches("(approved|rejected).*"))
                    .hasSize(1);
        }
    }

    @Test
    void doubleClickCountsOnce() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = office.aMatter("leave").startedBy(LI_NA);
            exactlyOneWins(act(WANG_QIANG, matter, APPROVE), act(WANG_QIANG, matter, APPROVE));
            assertThat(matter.state()).isEqualTo(MatterState.COMPLETED);
        }
    }

    @Test
    void withdrawalAndApprovalExcludeEachOther() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = office.aMatter("leave").startedBy(LI_NA);
            exactlyOneWins(act(WANG_QIANG, matter, APPROVE), () -> {
                office.tasks.withdraw(office.as(LI_NA), matter.id());
                return matter.id();
            });
            assertThat(matter.state()).isIn(MatterState.COMPLETED, MatterState.WITHDRAWN);
            assertThat(matter.waitsFor(WANG_QIANG)).isFalse();
        }
    }

    @Test
    void submissionSentTwiceStartsOneMatter() throws Exception {
        var version = office.templates.toStart(office.as(LI_NA), "leave").id();
        for (int pair = 0; pair < PAIRS; pair++) {
            var submission = new Submission(UUID.randomUUID(), version, SampleForms.filled("leave"));
            Callable<MatterId> send = () -> office.matters.submit(office.as(LI_NA), submission);

            List<Future<MatterId>> sent = together(send, send);

            assertThat(sent.get(0).get()).isEqualTo(sent.get(1).get());
        }
    }

    private Callable<MatterId> act(String login, RunningMatter matter, TaskAct act) {
        TaskId task = matter.taskOf(login);
        return () -> {
            office.tasks.perform(office.as(login), task, act);
            return matter.id();
        };
    }

    private static void exactlyOneWins(Callable<MatterId> one, Callable<MatterId> other) throws Exception {
        List<Throwable> lost = new ArrayList<>();
        for (Future<MatterId> end : together(one, other)) failure(end).ifPresent(lost::add);
        assertThat(lost).singleElement().isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isIn(TaskReason.ALREADY_HANDLED, MatterReason.ALREADY_ACTED_ON);
            assertThat(refusal.arguments()).hasSize(2);
            assertThat(refusal.arguments().getLast().toString()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        });
    }

    private static Optional<Throwable> failure(Future<MatterId> end) {
        return end.state() == Future.State.FAILED ? Optional.of(end.exceptionNow()) : Optional.empty();
    }

    private static List<Future<MatterId>> together(Callable<MatterId> one, Callable<MatterId> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(after(barrier, one), after(barrier, other)));
        }
    }

    private static Callable<MatterId> after(CyclicBarrier barrier, Callable<MatterId> act) {
        return () -> {
            barrier.await();
            return act.call();
        };
    }
}
