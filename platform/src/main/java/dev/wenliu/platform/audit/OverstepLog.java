package dev.wenliu.platform.audit;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps refused attempts, each in a transaction of its own, since the one that was refused is rolled back. Nobody can fill the log: each
 * person has so many rows at once and one more each minute; what comes on top is counted into the next row.
 */
@Component
@EnableConfigurationProperties(AuditProperties.class)
class OverstepLog {

    private static final Duration ONE_MORE_EVERY = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(OverstepLog.class);

    private final Audit audit;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final int atOnce;
    private final Map<PersonId, Allowance> allowances = new ConcurrentHashMap<>();

    OverstepLog(Audit audit, PlatformTransactionManager transactions, Clock clock, AuditProperties properties) {
        this.audit = audit;
        this.apart = new TransactionTemplate(transactions);
        this.clock = clock;
        this.atOnce = properties.refusalsAtOnce();
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** How many rows a person may still cause, and how many attempts were not written. */
    private record Allowance(int rows, Instant since, int unwritten, boolean granted) {

        Allowance ask(Instant now, int atOnce) {
            long grown = Math.max(0, Duration.between(since, now).dividedBy(ONE_MORE_EVERY));
            Instant from = since.plus(ONE_MORE_EVERY.multipliedBy(grown));
            long available = Math.min(atOnce, rows + grown);
            return available > 0
                    ? new Allowance((int) available - 1, from, granted ? 0 : unwritten, true)
                    : new Allowance(0, from, (granted ? 0 : unwritten) + 1, false);
        }
    }

    void keep(Overstep overstep) {
        Instant now = clock.instant();
        Allowance allowance = allowances.compute(
                overstep.actor().id(),
                (person, known) -> (known == null ? new Allowance(atOnce, now, 0, false) : known).ask(now, atOnce));
        if (!allowance.granted()) return;
        try {
            apart.executeWithoutResult(status -> audit.record(entry(overstep, allowance.unwritten())));
        } catch (DataAccessException | TransactionException broken) {
            LOG.warn(
                    "A refused attempt at {} {} could not be kept", overstep.objectType(), overstep.objectId(), broken);
        }
    }

    private static AuditEntry entry(Overstep overstep, int unwritten) {
        String reason = overstep.reason().name();
        Sentence sentence = unwritten == 0
                ? Sentence.of("audit.refused", overstep.operation(), reason)
                : Sentence.of("audit.refused.more", overstep.operation(), reason, unwritten);
        return new AuditEntry(
                overstep.actor().id(), "access.refused", overstep.objectType(), overstep.objectId(), sentence);
    }
}
