package dev.wenliu.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.wenliu.platform.audit.SealReport.Finding;
import dev.wenliu.platform.audit.SealReport.What;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.SortableId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the seals must find on every database; each test's tampering is rolled back, and what others left behind is set aside. */
@Transactional
abstract class SealCases {

    private static final Actor AUDITOR = new Actor(new PersonId(1), "钱静", Set.of(Role.AUDITOR));

    private final Audit audit;
    private final Sealer sealer;
    private final Seals seals;
    private final JdbcClient sql;
    private final String object = SortableId.nextText();
    private List<Finding> before = List.of();

    SealCases(Audit audit, Sealer sealer, Seals seals, JdbcClient sql) {
        this.audit = audit;
        this.sealer = sealer;
        this.seals = seals;
        this.sql = sql;
    }

    @BeforeEach
    void sealFourRowsOnceAndTwoMore() {
        while (sealer.sealOld()) before = List.of();
        before = seals.verify(AUDITOR).findings();
        for (int i = 0; i < 4; i++) audit.record(entry("first" + i));
        sealer.seal();
        audit.record(entry("second0"));
        audit.record(entry("second1"));
        sealer.seal();
    }

    @Test
    void anUntouchedLogIsSound() {
        SealReport report = seals.verify(AUDITOR);

        assertThat(news(report)).isEmpty();
        assertThat(report.unsealed().rows()).isZero();
        assertThat(report.rows()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void aRowThatNoSealCoversIsCounted() {
        audit.record(entry("third"));

        SealReport.Unsealed unsealed = seals.verify(AUDITOR).unsealed();
        assertThat(unsealed.rows()).isEqualTo(1);
        assertThat(unsealed.oldest()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aRowThatIsCommittedLateIsSealedLater() {
        UUID late = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L);
        sql.sql(
                        "insert into audit_row (id, at, act, object_type, object_id, sentence, hash)"
                                + " select cast(? as uuid), at, act, object_type, object_id, sentence, hash from audit_row where id = ?")
                .params(late.toString(), rows().getFirst())
                .update();

        sealer.seal();
        assertThat(seals.verify(AUDITOR).unsealed().rows()).isEqualTo(1);
        sealer.sealOld();
        assertThat(seals.verify(AUDITOR).unsealed().rows()).isZero();
    }

    @Test
    void aChangedRowIsFound() {
        UUID second = rows().get(1);
        sql.sql("update audit_row set actor = 4711 where id = ?").param(second).update();

        assertThat(news(seals.verify(AUDITOR))).containsExactly(new Finding(What.ROW_CHANGED, second.toString()));
    }

    @Test
    void aRowThatWasForgedWithItsHashIsFound() {
        AuditRow forged = new AuditRow(
                        rows().get(1),
                        Instant.parse("2026-01-01T00:00:00Z"),
                        null,
                        "forged",
                        "test",
                        object,
                        "[]",
                        null,
                        "")
                .hashed();
        sql.sql("update audit_row set at = ?, act = ?, sentence = ?, hash = ? where id = ?")
                .params(
                        forged.at().atOffset(ZoneOffset.UTC),
                        forged.act(),
                        forged.sentence(),
                        forged.hash(),
                        forged.id())
                .update();

        assertThat(news(seals.verify(AUDITOR))).extracting(Finding::what).containsExactly(What.ROWS_DIFFER);
    }

    @Test
    void aRemovedRowIsFound() {
        UUID last = rows().getLast();
        sql.sql("delete from audit_row where id = ?").param(last).update();

        assertThat(news(seals.verify(AUDITOR)))
                .contains(new Finding(What.ROW_REMOVED, last.toString()))
                .extracting(Finding::what)
                .containsExactly(What.ROW_REMOVED, What.ROWS_DIFFER);
    }

    @Test
    void rowsInAnotherOrderAreFound() {
        List<UUID> rows = rows();
        place(rows.get(0), 100);
        place(rows.get(1), 0);
        place(rows.get(0), 1);

        assertThat(news(seals.verify(AUDITOR))).extracting(Finding::what).containsExactly(What.ROWS_DIFFER);
    }

    @Test
    void aRowThatIsTakenOutWithItsPlaceIsFound() {
        UUID first = rows().getFirst();
        sql.sql("delete from audit_sealed_row where row_id = ?").param(first).update();
        sql.sql("delete from audit_row where id = ?").param(first).update();

        assertThat(news(seals.verify(AUDITOR))).extracting(Finding::what).containsExactly(What.ROWS_DIFFER);
    }

    @Test
    void aSealThatIsGoneIsFound() {
        sql.sql("delete from audit_seal where id = ?").param(head()).update();

        assertThat(news(seals.verify(AUDITOR)))
                .extracting(Finding::what)
                .contains(What.SEAL_REMOVED)
                .contains(What.SEAL_UNKNOWN);
    }

    @Test
    void aChangedSealIsFound() {
        sql.sql("update audit_seal set digest = 'x' where id = ?").param(head()).update();

        assertThat(news(seals.verify(AUDITOR)))
                .extracting(Finding::what)
                .containsExactly(What.SEAL_CHANGED, What.ROWS_DIFFER);
    }

    private List<Finding> news(SealReport report) {
        return report.findings().stream()
                .filter(finding -> !before.contains(finding))
                .toList();
    }

    private long head() {
        return sql.sql("select seal from audit_seal_head").query(Long.class).single();
    }

    private void place(UUID row, int place) {
        sql.sql("update audit_sealed_row set place = ? where row_id = ?")
                .params(place, row)
                .update();
    }

    private List<UUID> rows() {
        return sql.sql("select id from audit_row where object_id = ? order by id")
                .param(object)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private AuditEntry entry(String act) {
        return new AuditEntry(null, act, "test", object, Sentence.of("kernel.clause", act));
    }

    /** On threads of their own and committed, as on several nodes: each row under one seal, each seal hanging on the one before. */
    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void sealersThatRunTogetherSealEachRowOnce() throws Exception {
        List<Finding> earlier = seals.verify(AUDITOR).findings();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var runs = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 40; i++) {
                String word = "together" + i;
                runs.add(() -> {
                    audit.record(entry(word));
                    while (sealer.seal()) Thread.onSpinWait();
                    return true;
                });
            }
            for (Future<Boolean> run : threads.invokeAll(runs))
                assertThat(run.get()).isTrue();
        }
        while (sealer.sealOld()) Thread.onSpinWait();

        assertThat(seals.verify(AUDITOR).findings()).isEqualTo(earlier);
        assertThat(sql.sql(
                                "select count(*) from audit_row r join audit_sealed_row s on s.row_id = r.id where r.object_id = ?")
                        .param(object)
                        .query(Integer.class)
                        .single())
                .isEqualTo(46);
    }
}
