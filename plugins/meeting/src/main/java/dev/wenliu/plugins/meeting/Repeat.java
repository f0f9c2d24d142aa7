package dev.wenliu.plugins.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting is repeated.
 *
 * @param weekdays the days of the week on which it takes place; only where it is weekly
 * @param until the last day on which it may take place, or null where {@code count} decides
 * @param count how often it takes place, where {@code until} is null
 */
public record Repeat(
        Kind kind, Set<DayOfWeek> weekdays, @Nullable LocalDate until, int count) {

    /** How often a meeting may take place at most. */
    public static final int MOST = 60;

    private static final int LOOKED_AT = 3 * 366;

    public Repeat {
        weekdays = Set.copyOf(weekdays);
    }

    /** The days from the first one on, one more than {@link #MOST} where there would be too many. */
    public List<LocalDate> days(LocalDate first, Predicate<LocalDate> working) {
        int most = until == null ? count : MOST + 1;
        LocalDate end = until == null ? first.plusDays(LOOKED_AT) : until;
        if (end.isBefore(first)) return List.of();
        long days = Math.min(LOOKED_AT, ChronoUnit.DAYS.between(first, end));
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(days + 1)
                .filter(day -> suits(day, working))
                .limit(most)
                .toList();
    }

    /** Whether it says how often and, where it is weekly, on which days. */
    public boolean sound() {
        boolean ends = until != null || (count >= 1 && count <= MOST);
        return ends && (kind != Kind.WEEKLY || !weekdays.isEmpty());
    }

    private boolean suits(LocalDate day, Predicate<LocalDate> working) {
        return switch (kind) {
            case DAILY -> true;
            case WEEKLY -> weekdays.contains(day.getDayOfWeek());
            case WORKDAYS -> working.test(day);
        };
    }

    /** By what a meeting is repeated. */
    public enum Kind {
        DAILY,
        WEEKLY,
        /** On the days on which the company works, holidays and moved rest days heeded. */
        WORKDAYS
    }
}
