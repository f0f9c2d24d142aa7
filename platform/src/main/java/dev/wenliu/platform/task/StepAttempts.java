package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.plugin.ExtensionUnavailable;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Works;
import dev.wenliu.plugin.api.NodeResult;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;

/** One attempt at a plugin's step, under the lock of its matter. */
@Component
class StepAttempts {

    private final Works works;
    private final Locking locking;
    private final StepCalls calls;
    private final StepEnds ends;

    StepAttempts(Works works, Locking locking, StepCalls calls, StepEnds ends) {
        this.works = works;
        this.locking = locking;
        this.calls = calls;
        this.ends = ends;
    }

    /** What is left to do after an attempt that did not move the matter. */
    @FunctionalInterface
    interface Settlement {
        void settle(Consequences act, Works.Work work);
    }

    /** Whether the plugin runs now. */
    boolean possible(Works.Work work) {
        return calls.available(work);
    }

    /** Tries the step in the running transaction; what is left to do when that one is rolled back. */
    Optional<Settlement> attempt(Works.Work work, TransactionStatus status) {
        Consequences act = locking.begin(work.matter());
        if (works.find(work.id()).filter(Works.Work::pending).isEmpty()) return Optional.empty();
        try {
            NodeResult result = calls.call(act, work);
            if (result instanceof NodeResult.Done done) {
                ends.done(act, work, done);
                return Optional.empty();
            }
            status.setRollbackOnly();
            return Optional.of((again, pending) -> ends.notDone(again, pending, result));
        } catch (ExtensionUnavailable missing) {
            status.setRollbackOnly();
            return Optional.of((again, pending) -> ends.unavailable(pending, missing));
        } catch (Refusal refusal) {
            status.setRollbackOnly();
            return Optional.of((again, pending) -> ends.stuck(pending, refusal));
        }
    }

    /** What is left after an attempt that broke. */
    Settlement broken() {
        return (act, pending) -> ends.broken(pending);
    }

    /** Settles what an attempt left, if the step still waits. */
    void settle(Works.Work work, Settlement settlement) {
        Consequences act = locking.begin(work.matter());
        works.find(work.id()).filter(Works.Work::pending).ifPresent(pending -> settlement.settle(act, pending));
    }
}
