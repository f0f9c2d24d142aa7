package dev.wenliu.plugins.meeting;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When a room is wanted: from one instant to another, which is no longer part of it. */
public record Period(Instant from, Instant to) {

    /** Where the rooms' clocks run. */
    public static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Reads the two times of a form; empty when one is missing or they are no period. */
    public static Optional<Period> of(@Nullable JsonNode from, @Nullable JsonNode to) {
        if (from == null || to == null || !from.isString() || !to.isString()) return Optional.empty();
        try {
            var period = new Period(instant(from.stringValue()), instant(to.stringValue()));
            return Optional.of(period).filter(Period::sound);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A part of an office day, in minutes since its midnight. */
    public static Period of(LocalDate day, int fromMinute, int toMinute) {
        Instant midnight = day.atStartOfDay(OFFICE).toInstant();
        return new Period(midnight.plus(Duration.ofMinutes(fromMinute)), midnight.plus(Duration.ofMinutes(toMinute)));
    }

    /** The whole of some office days. */
    public static Period days(LocalDate first, int count) {
        return new Period(
                first.atStartOfDay(OFFICE).toInstant(),
                first.plusDays(count).atStartOfDay(OFFICE).toInstant());
    }

    /** The office day on which it begins. */
    public LocalDate day() {
        return from.atZone(OFFICE).toLocalDate();
    }

    /** When it begins, in minutes since the midnight of its first day. */
    public int fromMinute() {
        return minute(from);
    }

    /** When it ends, in minutes since the midnight of its first day; 1440 is the midnight after it. */
    public int toMinute() {
        return minute(to);
    }

    public long minutes() {
        return Duration.between(from, to).toMinutes();
    }

    /** The same time of day on another day. */
    public Period on(LocalDate day) {
        return of(day, fromMinute(), toMinute());
    }

    public boolean overlaps(Period other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether it ends after it begins, and within a day. */
    public boolean sound() {
        return from.isBefore(to) && Duration.between(from, to).compareTo(LONGEST) <= 0;
    }

    /** As it is read: 11-24 08:00–12:00. */
    public String shown() {
        var start = from.atZone(OFFICE);
        var end = to.atZone(OFFICE);
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        return DAY.format(start) + "–" + (sameDay ? TIME : DAY).format(end);
    }

    /** As it is read where the day is known: 08:00–12:00. */
    public String times() {
        return TIME.format(from.atZone(OFFICE)) + "–" + TIME.format(to.atZone(OFFICE));
    }

    private int minute(Instant time) {
        Instant midnight = day().atStartOfDay(OFFICE).toInstant();
        return Math.toIntExact(Duration.between(midnight, time).toMinutes());
    }

    private static Instant instant(String officeTime) {
        return LocalDateTime.parse(officeTime).atZone(OFFICE).toInstant();
    }
}
