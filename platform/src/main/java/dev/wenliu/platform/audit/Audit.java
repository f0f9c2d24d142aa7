package dev.wenliu.platform.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes the append-only log. Rows join the caller's transaction; nothing in the product changes or deletes one. */
@Service
public class Audit {

    /** Records an act on an object that keeps no chain of its own. */
    public void record(AuditEntry entry) {
        throw new UnsupportedOperationException();
    }

    /**
     * Records an act chained to the object's previous one: one insert, no read.
     *
     * @param head hash of the previous row, kept by the caller in the object's own row; null for the first
     * @return the new head
     */
    public String chain(@Nullable String head, AuditEntry entry) {
        throw new UnsupportedOperationException();
    }
}
