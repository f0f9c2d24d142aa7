package dev.wenliu.plugins.attendance;

import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.WorkCalendar;
import dev.wenliu.plugin.api.WorkDay;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/** The rule of each day: the company's calendar, and what administrators set. */
record Rules(WorkCalendar calendar, PluginSettings settings) {

    ZoneId zone() {
        return calendar.zone();
    }

    DayRule of(LocalDate date) {
        WorkDay day = calendar.day(date);
        boolean summer = day.season().first().getMonth() == Month.JULY;
        return new DayRule(
                day,
                zone(),
                settings.integer(summer ? "summerBreakMinutes" : "winterBreakMinutes"),
                settings.integer("graceMinutes"),
                settings.integer("absentMinutes"));
    }
}
