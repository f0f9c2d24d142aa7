package dev.wenliu.plugins.meeting;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The five-minute slots that a meeting holds, from the first to the last but one; times are rounded outward. The buffer lies behind the meeting
 * only, so that it lies once between any two.
 */
public record Slots(long first, long end) {

    private static final long SLOT_SECONDS = 300;
    private static final int SLOT_MINUTES = 5;

    public static Slots of(Period period, int bufferMinutes) {
        return new Slots(
                Math.floorDiv(period.from().getEpochSecond(), SLOT_SECONDS),
                Math.ceilDiv(period.to().getEpochSecond(), SLOT_SECONDS) + Math.ceilDiv(bufferMinutes, SLOT_MINUTES));
    }

    boolean overlap(Slots other) {
        return first < other.end && other.first < end;
    }

    long count() {
        return end - first;
    }

    /** A row of three question marks for each slot. */
    String rows() {
        return String.join(", ", Collections.nCopies(Math.toIntExact(count()), "(?, ?, ?)"));
    }

    /** The values of {@link #rows}. */
    Object[] values(long room, String booking) {
        return LongStream.range(first, end)
                .boxed()
                .flatMap(slot -> List.<Object>of(room, slot, booking).stream())
                .toArray();
    }
}
