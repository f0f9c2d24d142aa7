package dev.wenliu.platform.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;

/**
 * The office's hours in a part of the year, both days included; it may run over New Year.
 *
 * @param key the key of its name
 */
public record Season(String key, MonthDay first, MonthDay last, LocalTime opens, LocalTime closes) {

    boolean holds(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        boolean afterFirst = !day.isBefore(first);
        boolean beforeLast = !day.isAfter(last);
        return first.isAfter(last) ? afterFirst || beforeLast : afterFirst && beforeLast;
    }
}
