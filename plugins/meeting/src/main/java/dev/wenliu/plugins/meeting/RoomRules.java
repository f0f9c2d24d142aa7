package dev.wenliu.plugins.meeting;

import dev.wenliu.plugin.api.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a room allows, whoever asks: hours, size, length and how far ahead. */
public final class RoomRules {

    private RoomRules() {}

    /** Why the room cannot be had for so many people; 0 where it is not known how many come. */
    public static Optional<Text> refusal(Room room, Period period, int people, Instant now) {
        if (!room.open()) return Optional.of(Words.idle(room));
        if (!period.sound()) return Optional.of(Words.NO_PERIOD);
        if (!period.to().isAfter(now)) return Optional.of(Words.OVER);
        if (outside(room, period)) return Optional.of(Words.outside(room));
        if (period.minutes() > room.longest()) return Optional.of(Words.tooLong(room));
        if (daysAhead(period, now) > room.daysAhead()) return Optional.of(Words.tooFarAhead(room));
        if (people > room.capacity()) return Optional.of(Words.tooSmall(room, people));
        return Optional.empty();
    }

    private static boolean outside(Room room, Period period) {
        return period.fromMinute() < room.opens() || period.toMinute() > room.closes();
    }

    private static long daysAhead(Period period, Instant now) {
        return ChronoUnit.DAYS.between(now.atZone(Period.OFFICE).toLocalDate(), period.day());
    }
}
