package dev.wenliu.platform.filling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds out which rows are new, gone or changed. Rows have no names: the longest run of rows that both states share, in order, stays; what
 * stands between two of them on both sides is taken for changed, pair by pair.
 */
final class RowPairs {

    private final List<JsonNode> before;
    private final List<JsonNode> after;
    private final int[][] shared;
    private final List<Pair> pairs = new ArrayList<>();

    private RowPairs(List<JsonNode> before, List<JsonNode> after) {
        this.before = before;
        this.after = after;
        this.shared = new int[before.size() + 1][after.size() + 1];
    }

    /** A row before and after; {@code number} counts from 1 among the rows after, or before where the row is gone. */
    record Pair(@Nullable JsonNode before, @Nullable JsonNode after, int number) {}

    /** The rows that differ, in their order. */
    static List<Pair> of(List<JsonNode> before, List<JsonNode> after) {
        var rows = new RowPairs(before, after);
        rows.measure();
        rows.walk();
        return Collections.unmodifiableList(rows.pairs);
    }

    /** {@code shared[i][j]}: how many rows the ends from i and from j have in common. */
    private void measure() {
        for (int i = before.size() - 1; i >= 0; i--)
            for (int j = after.size() - 1; j >= 0; j--)
                shared[i][j] = before.get(i).equals(after.get(j))
                        ? shared[i + 1][j + 1] + 1
                        : Math.max(shared[i + 1][j], shared[i][j + 1]);
    }

    private void walk() {
        int i = 0;
        int j = 0;
        int gapBefore = 0;
        int gapAfter = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                gap(gapBefore, i, gapAfter, j);
                gapBefore = ++i;
                gapAfter = ++j;
            } else if (shared[i + 1][j] >= shared[i][j + 1]) i++;
            else j++;
        }
        gap(gapBefore, before.size(), gapAfter, after.size());
    }

    private void gap(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        int both = Math.min(toBefore - fromBefore, toAfter - fromAfter);
        for (int at = 0; at < both; at++)
            pairs.add(new Pair(before.get(fromBefore + at), after.get(fromAfter + at), fromAfter + at + 1));
        for (int i = fromBefore + both; i < toBefore; i++) pairs.add(new Pair(before.get(i), null, i + 1));
        for (int j = fromAfter + both; j < toAfter; j++) pairs.add(new Pair(null, after.get(j), j + 1));
    }
}
