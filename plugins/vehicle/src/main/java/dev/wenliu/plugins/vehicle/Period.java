package dev.wenliu.plugins.vehicle;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When a vehicle is wanted: from one instant to another, which is no longer part of it. */
record Period(Instant from, Instant to) {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final Duration LONGEST = Duration.ofDays(60);
    private static final long SLOT_SECONDS = 300;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Reads the two times of a form; empty when one is missing or they are no period. */
    static Optional<Period> of(@Nullable JsonNode from, @Nullable JsonNode to) {
        if (from == null || to == null || !from.isString() || !to.isString()) return Optional.empty();
        try {
            var period = new Period(instant(from.stringValue()), instant(to.stringValue()));
            return Optional.of(period).filter(Period::sound);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The first of the five-minute slots that the period touches. */
    long firstSlot() {
        return Math.floorDiv(from.getEpochSecond(), SLOT_SECONDS);
    }

    /** The slot after the last one, when the vehicle is to stay free for so many minutes afterwards. */
    long endSlot(int bufferMinutes) {
        return Math.ceilDiv(
                to.getEpochSecond() + Duration.ofMinutes(bufferMinutes).toSeconds(), SLOT_SECONDS);
    }

    /** Whether the instant lies before the period begins. */
    boolean later(Instant now) {
        return now.isBefore(from);
    }

    /** The whole days of the company's calendar from this one on. */
    static Period days(LocalDate first, int count) {
        return new Period(
                first.atStartOfDay(OFFICE).toInstant(),
                first.plusDays(count).atStartOfDay(OFFICE).toInstant());
    }

    /** The beginning on the company's clock, as forms keep it. */
    String formFrom() {
        return from.atZone(OFFICE)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** The end on the company's clock, as forms keep it. */
    String formTo() {
        return to.atZone(OFFICE)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** As it is read: 11-24 08:00–12:00. */
    String shown() {
        var start = from.atZone(OFFICE);
        var end = to.atZone(OFFICE);
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        return DAY.format(start) + "–" + (sameDay ? TIME : DAY).format(end);
    }

    private boolean sound() {
        return from.isBefore(to) && Duration.between(from, to).compareTo(LONGEST) <= 0;
    }

    private static Instant instant(String officeTime) {
        return LocalDateTime.parse(officeTime).atZone(OFFICE).toInstant();
    }
}
