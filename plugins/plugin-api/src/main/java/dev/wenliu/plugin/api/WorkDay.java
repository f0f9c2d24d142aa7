package dev.wenliu.plugin.api;

import java.time.LocalDate;

/**
 * A day of the company's calendar.
 *
 * @param date the day
 * @param working whether people are to work on it
 * @param season the season whose hours it has
 * @param why why it is a working day or a day of rest, as people read it, such as 周六休息
 */
public record WorkDay(LocalDate date, boolean working, Season season, Text why) {}
