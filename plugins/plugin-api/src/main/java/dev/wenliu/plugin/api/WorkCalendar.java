package dev.wenliu.plugin.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** When the company works. */
public interface WorkCalendar {

    /** The hours of a day, and why they are so. */
    WorkDay day(LocalDate date);

    /** The seasons, which together cover each day of the year exactly once. */
    List<Season> seasons();

    /** The zone in which the company's clocks run. */
    ZoneId zone();
}
