package dev.wenliu.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.matter.Matters;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WenliuTest
class OverstepsTest {

    private static final int AT_ONCE = 100;
    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");

    @Autowired
    private Matters matters;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void refusedAttemptIsKeptWithWhatItReachedFor() {
        var wanted = MatterId.fresh();
        var stranger = actor(700_001);

        refused(() -> matters.get(stranger, wanted));

        assertThat(rows(stranger))
                .containsExactly("access.refused matter " + wanted
                        + " {\"key\":\"audit.refused\",\"arguments\":[\"Matters.get\",\"NO_SUCH_OBJECT\"]}");
    }

    @Test
    void attemptInsideATransactionIsKeptThoughThatRollsBack() {
        var stranger = actor(700_002);
        var outer = new TransactionTemplate(transactions);

        refused(() -> outer.executeWithoutResult(status -> matters.get(stranger, MatterId.fresh())));

        assertThat(rows(stranger)).hasSize(1);
    }

    @Test
    void nobodyCanFillTheLog() {
        var stranger = actor(700_003);
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        var log = new OverstepLog(audit, transactions, clock, new AuditProperties(AT_ONCE, Path.of("unused")));

        for (int attempt = 0; attempt < AT_ONCE + 50; attempt++) log.keep(overstep(stranger));

        assertThat(rows(stranger)).hasSize(AT_ONCE);
    }

    @Test
    void whatWasNotWrittenIsCountedIntoTheNextRow() {
        var stranger = actor(700_004);
        var clock = new Ticking();
        var log = new OverstepLog(audit, transactions, clock, new AuditProperties(AT_ONCE, Path.of("unused")));
        for (int attempt = 0; attempt < AT_ONCE + 50; attempt++) log.keep(overstep(stranger));

        clock.now = NOON.plusSeconds(60);
        log.keep(overstep(stranger));
        log.keep(overstep(stranger));
        clock.now = NOON.plusSeconds(120);
        log.keep(overstep(stranger));

        List<String> last = rows(stranger).subList(AT_ONCE, AT_ONCE + 2);
        assertThat(last.getFirst()).endsWith("\"50\"]}");
        assertThat(last.getLast()).endsWith("\"1\"]}");
    }

    @Test
    void whatIsNoIdStaysOutOfTheLog() {
        var stranger = actor(700_005);

        var call = new Overstep.Call(Matters.class, "submit", List.of(stranger, "<script>alert(1)</script>"));
        var overstep = Overstep.of(stranger, call, KernelReason.NOT_ALLOWED);

        assertThat(overstep.objectType()).isEqualTo("matters");
        assertThat(overstep.objectId()).isEqualTo("-");
    }

    private static Overstep overstep(Actor actor) {
        return new Overstep(actor, "Matters.get", "matter", "1", KernelReason.NOT_ALLOWED);
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(attempt);
    }

    private static Actor actor(long id) {
        return new Actor(new PersonId(id), "无名", Set.of());
    }

    private List<String> rows(Actor actor) {
        return sql.sql("select act, object_type, object_id, sentence from audit_row where actor = ? order by id")
                .param(actor.id().value())
                .query((row, n) ->
                        row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4))
                .list();
    }

    /** A clock that the test turns on. */
    private static final class Ticking extends Clock {

        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
