package dev.wenliu.platform.plugin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often the extensions of one plugin may fail. One that fails too often in a row is left alone for a while; then it gets another chance,
 * and one success clears it.
 */
final class FailureBudget {

    private static final int MOST_IN_A_ROW = 5;
    private static final Duration REST = Duration.ofMinutes(1);

    private final Map<String, Row> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    FailureBudget(Clock clock) {
        this.clock = clock;
    }

    /** Failures one after another, and when the last one was. */
    private record Row(int count, Instant last) {
        boolean exhausted() {
            return count >= MOST_IN_A_ROW;
        }
    }

    /** Whether the extension is left alone now. */
    boolean exhausted(String extension) {
        Row row = failures.get(extension);
        return row != null && row.exhausted() && clock.instant().isBefore(row.last.plus(REST));
    }

    /** How many calls failed one after another, over all extensions. */
    int failures() {
        return failures.values().stream().mapToInt(Row::count).sum();
    }

    /** Counts a failure; true when it is the first one in a row or exhausts the budget. */
    boolean failed(String extension) {
        Row now = failures.merge(
                extension, new Row(1, clock.instant()), (before, one) -> new Row(before.count + 1, one.last));
        return now.count == 1 || now.count == MOST_IN_A_ROW;
    }

    /** Counts a success; true when the extension had failed before. */
    boolean succeeded(String extension) {
        return failures.remove(extension) != null;
    }
}
