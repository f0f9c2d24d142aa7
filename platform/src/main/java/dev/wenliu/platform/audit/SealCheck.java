package dev.wenliu.platform.audit;

import dev.wenliu.platform.audit.SealReport.Anchored;
import dev.wenliu.platform.audit.SealReport.Finding;
import dev.wenliu.platform.audit.SealReport.Unsealed;
import dev.wenliu.platform.audit.SealReport.What;
import dev.wenliu.platform.audit.SealTables.Covered;
import dev.wenliu.platform.audit.SealTables.Head;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** One walk along the seals and the rows that they cover, both in their order. */
final class SealCheck {

    private final List<Finding> findings = new ArrayList<>();
    private long rows;
    private long seals;
    private long number;
    private String hash = "";
    private SealReport.@Nullable Last last;
    private @Nullable Covered ahead;
    private final NavigableMap<Long, String> anchors;

    /** A walk that compares what was noted outside the database. */
    SealCheck(NavigableMap<Long, String> anchors) {
        this.anchors = anchors;
    }

    /** The next seal, and the iterator at the first of its rows. */
    void next(Seal seal, Iterator<Covered> covered) {
        for (long missing = number + 1; missing < seal.id(); missing++) find(What.SEAL_REMOVED, missing);
        boolean follows = seal.id() == number + 1 && seal.previousHash().equals(hash);
        if (!seal.sound() || (!follows && seal.id() == number + 1)) find(What.SEAL_CHANGED, seal.id());
        String noted = anchors.get(seal.id());
        if (noted != null && !noted.equals(seal.hash())) find(What.ANCHOR_DIFFERS, seal.id());
        rowsOf(seal, covered);
        seals++;
        number = seal.id();
        hash = seal.hash();
        last = new SealReport.Last(seal.id(), seal.hash(), seal.at());
    }

    /** No seal is left; whatever rows are left belong to none. */
    void end(Head head, Iterator<Covered> covered) {
        for (long missing = number + 1; missing <= head.seal(); missing++) find(What.SEAL_REMOVED, missing);
        if (head.seal() == number && !head.hash().equals(hash)) find(What.SEAL_CHANGED, number);
        if (!anchors.isEmpty() && anchors.lastKey() > Math.max(head.seal(), number))
            find(What.ANCHOR_AHEAD, anchors.lastKey());
        for (Covered row = peek(covered); row != null; row = peek(covered)) {
            find(What.SEAL_UNKNOWN, row.seal());
            ahead = null;
        }
    }

    SealReport report(Unsealed unsealed) {
        Anchored anchored =
                anchors.isEmpty() ? null : new Anchored(anchors.firstKey(), anchors.lastKey(), anchors.size());
        return new SealReport(rows, seals, last, anchored, unsealed, findings);
    }

    private void rowsOf(Seal seal, Iterator<Covered> covered) {
        var digest = new Canonical();
        int count = 0;
        for (Covered row = peek(covered); row != null && row.seal() <= seal.id(); row = peek(covered)) {
            ahead = null;
            if (row.seal() < seal.id()) find(What.SEAL_UNKNOWN, row.seal());
            else {
                count++;
                check(row);
                digest.with(row.id().toString())
                        .with(row.row() == null ? "" : row.row().hash());
            }
        }
        rows += count;
        if (count != seal.rows() || !digest.hash().equals(seal.digest())) find(What.ROWS_DIFFER, seal.id());
    }

    private void check(Covered covered) {
        AuditRow row = covered.row();
        if (row == null) find(What.ROW_REMOVED, covered.id());
        else if (!row.hash().equals(row.expectedHash())) find(What.ROW_CHANGED, covered.id());
    }

    private @Nullable Covered peek(Iterator<Covered> covered) {
        if (ahead == null && covered.hasNext()) ahead = covered.next();
        return ahead;
    }

    private void find(What what, Object id) {
        if (findings.size() < SealReport.MOST) findings.add(new Finding(what, id.toString()));
    }
}
