package dev.wenliu.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.audit.SealReport.Anchored;
import dev.wenliu.platform.audit.SealReport.Finding;
import dev.wenliu.platform.audit.SealReport.What;
import dev.wenliu.platform.audit.SealTables.Head;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.SortableId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the files outside the database must find on every database; what a test does to the log is rolled back. */
@Transactional
abstract class SealAnchorCases {

    private static final Actor AUDITOR = new Actor(new PersonId(1), "钱静", Set.of(Role.AUDITOR));

    private final Audit audit;
    private final Sealer sealer;
    private final SealTables tables;
    private final JdbcClient sql;
    private SealAnchors anchors;
    private List<Finding> before = List.of();

    @TempDir
    private Path folder;

    SealAnchorCases(Audit audit, Sealer sealer, SealTables tables, JdbcClient sql) {
        this.audit = audit;
        this.sealer = sealer;
        this.tables = tables;
        this.sql = sql;
    }

    @BeforeEach
    void sealARow() {
        anchors = anchors("2026-11-27T08:00:00Z");
        sealAnother();
        before = verify().findings();
    }

    @Test
    void withoutAFileTheReportSaysSo() {
        assertThat(verify().anchored()).isNull();
    }

    @Test
    void aLogThatIsAsItWasNotedIsSound() {
        anchors.note();
        sealAnother();
        anchors.note();

        long newest = tables.head().seal();
        assertThat(news()).isEmpty();
        assertThat(verify().anchored()).isEqualTo(new Anchored(newest - 1, newest, 2));
    }

    @Test
    void anEndThatIsTakenAwayWithItsSealIsFound() {
        Head kept = tables.head();
        sealAnother();
        anchors.note();
        long gone = tables.head().seal();

        cutBackTo(kept);

        assertThat(news()).containsExactly(new Finding(What.ANCHOR_AHEAD, Long.toString(gone)));
    }

    @Test
    void anEndThatIsWrittenAnewWithItsSealIsFound() {
        Head kept = tables.head();
        sealAnother();
        anchors.note();
        cutBackTo(kept);
        sealAnother();
        anchors.note();

        assertThat(news())
                .containsExactly(new Finding(
                        What.ANCHOR_DIFFERS, Long.toString(tables.head().seal())));
    }

    @Test
    void aNodeThatIsIdleWritesNothing() throws IOException {
        anchors.note();
        anchors.note();

        assertThat(Files.readAllLines(folder.resolve("audit-anchor-2026-11.log")))
                .hasSize(1);
    }

    @Test
    void eachMonthHasItsFileAndOneThatBrokeOffIsReadAsFarAsItGoes() throws IOException {
        anchors.note();
        Files.writeString(folder.resolve("audit-anchor-2026-11.log"), "99999 half", StandardOpenOption.APPEND);
        anchors = anchors("2026-12-01T08:00:00Z");
        sealAnother();
        anchors.note();

        assertThat(folder.resolve("audit-anchor-2026-12.log")).exists();
        assertThat(anchors.read()).hasSize(2);
        assertThat(news()).isEmpty();
    }

    private void cutBackTo(Head kept) {
        sql.sql("delete from audit_row where id in (select row_id from audit_sealed_row where seal > ?)")
                .param(kept.seal())
                .update();
        sql.sql("delete from audit_sealed_row where seal > ?")
                .param(kept.seal())
                .update();
        sql.sql("delete from audit_seal where id > ?").param(kept.seal()).update();
        sql.sql("update audit_seal_head set seal = ?, hash = ?")
                .params(kept.seal(), kept.hash())
                .update();
    }

    private void sealAnother() {
        audit.record(
                new AuditEntry(null, "test.done", "test", SortableId.nextText(), Sentence.of("kernel.clause", "7.7")));
        sealer.seal();
    }

    private List<Finding> news() {
        return verify().findings().stream()
                .filter(finding -> !before.contains(finding))
                .toList();
    }

    private SealReport verify() {
        return new Seals(tables, anchors).verify(AUDITOR);
    }

    private SealAnchors anchors(String now) {
        return new SealAnchors(tables, new AuditProperties(1, folder), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
