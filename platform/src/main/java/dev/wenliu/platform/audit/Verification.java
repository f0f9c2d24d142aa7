package dev.wenliu.platform.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What checking a chain found.
 *
 * @param rows how many rows the chain has
 * @param broken rows whose content is not what was written, or that hang on no row of the chain
 * @param headReached whether the chain ends at the head that its object keeps
 */
public record Verification(int rows, List<UUID> broken, boolean headReached) {

    public Verification {
        broken = List.copyOf(broken);
    }

    /** Whether the chain is exactly as it was written. */
    public boolean sound() {
        return broken.isEmpty() && headReached;
    }

    /** Walks the chain from its first row; the order of ids does not matter, only who follows whom. */
    static Verification of(List<AuditRow> rows, @Nullable String head) {
        Map<String, AuditRow> followers = new HashMap<>();
        for (AuditRow row : rows)
            if (row.previousHash() != null && row.hash().equals(row.expectedHash()))
                followers.putIfAbsent(row.previousHash(), row);
        Map<UUID, AuditRow> unreached = new HashMap<>();
        for (AuditRow row : rows) unreached.put(row.id(), row);
        String at = AuditRow.FIRST;
        for (AuditRow next = followers.get(at); next != null; next = followers.get(at)) {
            unreached.remove(next.id());
            at = next.hash();
        }
        var broken =
                rows.stream().map(AuditRow::id).filter(unreached::containsKey).toList();
        return new Verification(rows.size(), broken, at.equals(head == null ? AuditRow.FIRST : head));
    }
}
