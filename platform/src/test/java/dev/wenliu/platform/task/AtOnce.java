package dev.wenliu.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.matter.MatterReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two calls that begin at the same moment, and what has to become of them. */
record AtOnce(Office office) {

    /** An act of somebody on the task that waits for them now. */
    Callable<MatterId> act(String login, RunningMatter matter, TaskAct act) {
        TaskId task = matter.taskOf(login);
        return () -> {
            office.tasks.perform(office.as(login), task, act);
            return matter.id();
        };
    }

    Callable<MatterId> withdrawal(String login, RunningMatter matter) {
        return () -> {
            office.tasks.withdraw(office.as(login), matter.id());
            return matter.id();
        };
    }

    /** One is done; the other reads who was first and when, in one sentence. Answers that refusal. */
    static Refusal exactlyOneWins(Callable<MatterId> one, Callable<MatterId> other) throws Exception {
        List<Throwable> lost = lost(one, other);
        assertThat(lost).singleElement().isInstanceOfSatisfying(Refusal.class, AtOnce::assertSaysWhoAndWhen);
        return (Refusal) lost.getFirst();
    }

    static void bothWin(Callable<MatterId> one, Callable<MatterId> other) throws Exception {
        assertThat(lost(one, other)).isEmpty();
    }

    /** The first is done in any case, the other only if it came before. */
    static void firstAlwaysWins(Callable<MatterId> one, Callable<MatterId> other) throws Exception {
        List<Future<MatterId>> ends = together(one, other);
        assertThat(failure(ends.getFirst())).isEmpty();
        failure(ends.getLast())
                .ifPresent(
                        lost -> assertThat(lost).isInstanceOfSatisfying(Refusal.class, AtOnce::assertSaysWhoAndWhen));
    }

    static List<Future<MatterId>> together(Callable<MatterId> one, Callable<MatterId> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(after(barrier, one), after(barrier, other)));
        }
    }

    private static List<Throwable> lost(Callable<MatterId> one, Callable<MatterId> other) throws Exception {
        List<Throwable> lost = new ArrayList<>();
        for (Future<MatterId> end : together(one, other)) failure(end).ifPresent(lost::add);
        return lost;
    }

    private static void assertSaysWhoAndWhen(Refusal refusal) {
        assertThat(refusal.reason()).isIn(TaskReason.ALREADY_HANDLED, MatterReason.ALREADY_ACTED_ON);
        assertThat(refusal.arguments()).hasSize(2);
        assertThat(refusal.arguments().getFirst().toString()).isNotBlank();
        assertThat(refusal.arguments().getLast().toString()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
    }

    private static Optional<Throwable> failure(Future<MatterId> end) {
        return end.state() == Future.State.FAILED ? Optional.of(end.exceptionNow()) : Optional.empty();
    }

    private static Callable<MatterId> after(CyclicBarrier barrier, Callable<MatterId> act) {
        return () -> {
            barrier.await();
            return act.call();
        };
    }
}
