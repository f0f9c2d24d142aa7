package dev.wenliu.platform.audit;

import dev.wenliu.platform.kernel.SortableId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Writes the append-only log. Rows join the caller's transaction; nothing in the product changes or deletes one. */
@Service
public class Audit {

    private final AuditRows rows;
    private final JsonMapper json;
    private final Clock clock;

    Audit(AuditRows rows, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** Records an act on an object that keeps no chain of its own. */
    public void record(AuditEntry entry) {
        rows.insert(row(entry, null));
    }

    /** Records many such acts at once. */
    public void recordAll(List<AuditEntry> entries) {
        rows.insertAll(entries.stream().map(entry -> row(entry, null)).toList());
    }

    /**
     * Records an act chained to the object's previous one: one insert, no read.
     *
     * @param head hash of the previous row, kept by the caller in the object's own row; null for the first
     * @return the new head
     */
    public String chain(@Nullable String head, AuditEntry entry) {
        AuditRow row = row(entry, head == null ? AuditRow.FIRST : head);
        rows.insert(row);
        return row.hash();
    }

    /**
     * Checks a chain against the head that its object keeps: every row must be as it was written, and none missing or added.
     *
     * @param head what the last {@link #chain} answered; null when the object has no row yet
     */
    public Verification verify(String objectType, String objectId, @Nullable String head) {
        return Verification.of(rows.chainOf(objectType, objectId), head);
    }

    private AuditRow row(AuditEntry entry, @Nullable String previousHash) {
        var unhashed = new AuditRow(
                SortableId.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                entry.actor(),
                entry.act(),
                entry.objectType(),
                entry.objectId(),
                json.writeValueAsString(entry.sentence()),
                previousHash,
                "");
        return unhashed.hashed();
    }
}
