package dev.wenliu.plugins.attendance;

import dev.wenliu.plugins.attendance.DayResult.State;
import java.util.List;

/** A month in numbers of days. */
record Sums(long attended, long late, long early, long missing, long absent, long away) {

    static Sums of(List<DayResult> days) {
        return new Sums(
                count(days, State.ATTENDED, State.LATE, State.EARLY),
                days.stream().filter(day -> day.late() > 0).count(),
                days.stream().filter(day -> day.early() > 0).count(),
                count(days, State.MISSING),
                count(days, State.ABSENT),
                count(days, State.LEAVE, State.AWAY));
    }

    private static long count(List<DayResult> days, State... states) {
        return days.stream()
                .filter(day -> List.of(states).contains(day.state()))
                .count();
    }
}
