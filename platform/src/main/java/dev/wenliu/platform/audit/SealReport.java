package dev.wenliu.platform.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the check of the whole log found.
 *
 * @param rows how many sealed rows there are
 * @param seals how many seals there are
 * @param last the last seal; null before the first
 * @param anchored what this node noted outside the database and was compared; null where it noted nothing
 * @param unsealed rows that no seal covers yet
 * @param findings what is not as it was written, at most {@link #MOST} of them
 */
public record SealReport(
        long rows,
        long seals,
        @Nullable Last last,
        @Nullable Anchored anchored,
        Unsealed unsealed,
        List<Finding> findings) {

    /** The last seal, to be noted outside the database: whoever takes it away together with its rows cannot take the note. */
    public record Last(long number, String hash, Instant at) {}

    /** Seals that were noted outside the database: from which to which, and how many of them. */
    public record Anchored(long first, long newest, int seals) {}

    /**
     * Rows that no seal covers yet.
     *
     * @param oldest when the oldest of them was made; null when there is none
     */
    public record Unsealed(long rows, @Nullable Instant oldest) {}

    /** How many findings are told. */
    public static final int MOST = 200;

    public SealReport {
        findings = List.copyOf(findings);
    }

    /** Whether everything that was sealed is as it was written. */
    public boolean sound() {
        return findings.isEmpty();
    }

    /**
     * Something that is not as it was written.
     *
     * @param id of the row; the number of the seal where it is about a seal
     */
    public record Finding(What what, String id) {}

    /** What somebody did to the log. */
    public enum What {
        /** A row says something else than when it was written. */
        ROW_CHANGED,
        /** A row is gone. */
        ROW_REMOVED,
        /** The rows under a seal are others, fewer, more or in another order than when it was made. */
        ROWS_DIFFER,
        /** A seal says something else than when it was made, or hangs on another one. */
        SEAL_CHANGED,
        /** A seal is gone. */
        SEAL_REMOVED,
        /** Rows name a seal that there is not. */
        SEAL_UNKNOWN,
        /** A seal was noted differently outside the database. */
        ANCHOR_DIFFERS,
        /** A seal was noted outside the database and is gone, and the log pretends to end before it. */
        ANCHOR_AHEAD
    }
}
