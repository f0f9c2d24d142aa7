package dev.wenliu.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.SortableId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How soon a row is sealed, and what sealing asks of an idle node. */
@WenliuTest
class SealedSoonTest {

    private final Audit audit;
    private final SealBell bell;
    private final Sealer sealer;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final CountDownLatch sealed = new CountDownLatch(1);
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger rings = new AtomicInteger();
    private final SealWatch watch;

    @Autowired
    SealedSoonTest(Audit audit, SealBell bell, Sealer sealer, JdbcClient sql, PlatformTransactionManager transactions) {
        this.audit = audit;
        this.bell = bell;
        this.sealer = sealer;
        this.sql = sql;
        transaction = new TransactionTemplate(transactions);
        watch = new SealWatch(bell, this::look);
    }

    @BeforeEach
    void watch() {
        watch.start();
        bell.onRing(rings::incrementAndGet);
    }

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    void aRowIsSealedWithinASecond() throws InterruptedException {
        String object = SortableId.nextText();
        transaction.executeWithoutResult(status -> {
            record(object);
            record(object);
        });
        Instant committed = Instant.now();

        assertThat(sealed.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(sealedAt(object)).isBefore(committed.plus(Duration.ofSeconds(1)));
    }

    @Test
    void whatIsRolledBackOrNotWrittenWakesNobody() {
        int before = rings.get();
        transaction.executeWithoutResult(status -> {
            record(SortableId.nextText());
            status.setRollbackOnly();
        });

        assertThat(rings.get()).isEqualTo(before);
        assertThat(looks.get()).isZero();
    }

    @Test
    void aTransactionOfManyRowsRingsOnce() {
        int before = rings.get();
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 20; i++) record(SortableId.nextText());
        });

        assertThat(rings.get()).isEqualTo(before + 1);
    }

    private boolean look() {
        looks.incrementAndGet();
        boolean more = sealer.seal();
        if (!more) sealed.countDown();
        return more;
    }

    private Instant sealedAt(String object) {
        return sql.sql("select max(s.sealed_at) from audit_row r join audit_sealed_row p on p.row_id = r.id"
                        + " join audit_seal s on s.id = p.seal where r.object_id = ? having count(*) = 2")
                .param(object)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void record(String object) {
        audit.record(new AuditEntry(null, "test.done", "test", object, Sentence.of("kernel.clause", "7.7")));
    }
}
