package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.round.Works;
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
    private final StepAttempts attempts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Steps(Works works, StepAttempts attempts, PlatformTransactionManager transactions, Clock clock) {
        this.works = works;
        this.attempts = attempts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
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
                .filter(work -> work.state() == Works.State.DUE || attempts.possible(work))
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
            Optional<StepAttempts.Settlement> left = transaction.execute(status -> attempts.attempt(work, status));
            left.ifPresent(settlement -> settle(work, settlement));
        } catch (DataAccessException | TransactionException broken) {
            log.warn("Step {} of matter {} failed and will be tried again", work.id(), work.matter(), broken);
            settle(work, attempts.broken());
        }
    }

    private void settle(Works.Work work, StepAttempts.Settlement settlement) {
        transaction.executeWithoutResult(status -> attempts.settle(work, settlement));
    }
}
