package dev.wenliu.plugins.attendance;

import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugin.api.WorkDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * When somebody is to be at work on a day, and how strictly.
 *
 * @param breakMinutes length of the break that begins at noon
 * @param grace minutes within which nobody counts as late or early
 * @param absent minutes of late or early from which the day counts as absent
 */
record DayRule(WorkDay day, ZoneId zone, int breakMinutes, int grace, int absent) {

    private static final LocalTime NOON = LocalTime.NOON;

    LocalDate date() {
        return day.date();
    }

    LocalTime opens() {
        return day.season().opens();
    }

    LocalTime closes() {
        return day.season().closes();
    }

    /** The parts of the day in which somebody is to be at work; none on a day of rest. */
    List<Span> duty() {
        if (!day.working()) return List.of();
        var whole = List.of(new Span(at(opens()), at(closes())));
        return Span.without(whole, new Span(at(NOON), at(NOON.plusMinutes(breakMinutes))));
    }

    /** From midnight to midnight. */
    Span whole() {
        return new Span(
                date().atStartOfDay(zone).toInstant(),
                date().plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The rule in a sentence. */
    Text sentence() {
        if (!day.working())
            return new Text("休息日（" + day.why().zh() + "），不用打卡。", day.why().en() + ": nothing to punch.");
        String hours = opens() + "–" + closes();
        String noon = NOON + "–" + NOON.plusMinutes(breakMinutes);
        return new Text(
                "执行" + day.season().name().zh() + "，" + hours + "，午休 " + noon + "。",
                day.season().name().en() + ", " + hours + ", break " + noon + ".");
    }

    private Instant at(LocalTime time) {
        return date().atTime(time).atZone(zone).toInstant();
    }
}
