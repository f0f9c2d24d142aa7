package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.plugin.ExtensionUnavailable;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Works;
import dev.wenliu.plugin.api.NodeResult;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets plugins do their steps, each in a transaction of its own: the matter's row first, then the plugin, then the token. The plugin's rows
 * commit with the move or not at all; whatever is not done is settled in a second transaction.
 */
@Component
class Steps {

    private static final Logger log = LoggerFactory.getLogger(Steps.class);
    private static final int AT_ONCE = 100;

    private final Works works;
    private final Seating seating;
    private final StepCalls calls;
    private final StepEnds ends;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Steps(
            Works works,
            Seating seating,
            StepCalls calls,
            StepEnds ends,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.works = works;
        this.seating = seating;
        this.calls = calls;
        this.ends = ends;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What is left to do after an attempt that did not move the matter. */
    @FunctionalInterface
    interface Settlement {
        void settle(Consequences act, Works.Work work);
    }

    /** Does the steps on which the matter waits now, and those that follow at once. */
    void run(MatterId matter) {
        Set<UUID> tried = new HashSet<>();
        Optional<Works.Work> next = next(matter, tried);
        while (next.isPresent()) {
            tried.add(next.get().id());
            run(next.get());
            next = next(matter, tried);
        }
    }

    /** Does everything that is due, and what waited for a module that runs by now. */
    void runDue() {
        works.toTry(clock.instant(), AT_ONCE).stream()
                .filter(work -> work.state() == Works.State.DUE || calls.available(work))
                .map(Works.Work::matter)
                .distinct()
                .forEach(this::run);
    }

    private Optional<Works.Work> next(MatterId matter, Set<UUID> tried) {
        Instant now = clock.instant();
        return works.pending(matter).stream()
                .filter(work -> !tried.contains(work.id()) && !work.nextAt().isAfter(now))
                .findFirst();
    }

    private void run(Works.Work work) {
        try {
            Optional<Settlement> left = transaction.execute(status -> attempt(work, status));
            left.ifPresent(settlement -> settle(work, settlement));
        } catch (DataAccessException | TransactionException broken) {
            log.warn("Step {} of matter {} failed and will be tried again", work.id(), work.matter(), broken);
            settle(work, (act, pending) -> ends.broken(pending));
        }
    }

    private Optional<Settlement> attempt(Works.Work work, TransactionStatus status) {
        Consequences act = seating.begin(work.matter());
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

    private void settle(Works.Work work, Settlement settlement) {
        transaction.executeWithoutResult(status -> {
            Consequences act = seating.begin(work.matter());
            works.find(work.id()).filter(Works.Work::pending).ifPresent(pending -> settlement.settle(act, pending));
        });
    }
}
