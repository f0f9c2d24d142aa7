package dev.wenliu.plugin.api;

import java.time.LocalTime;
import java.time.MonthDay;

/**
 * The office's hours in a part of the year (办法 2.7).
 *
 * @param name such as 夏季作息
 * @param first the first day, included
 * @param last the last day, included; before {@code first} where the season runs over New Year
 * @param opens when work begins
 * @param closes when work ends
 */
public record Season(Text name, MonthDay first, MonthDay last, LocalTime opens, LocalTime closes) {}
