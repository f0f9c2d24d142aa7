package dev.wenliu.plugins.meeting.grid;

import dev.wenliu.designer.SlotGrid.Block;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Booking;
import dev.wenliu.plugins.meeting.Period;
import dev.wenliu.plugins.meeting.Room;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What takes up the time of the schedule's columns: meetings, and the times in which none can be booked. */
record Blocks(GridWords words, long viewer, Instant now) {

    static final int STEP = 30;

    private static final int DAY = 1440;
    private static final int HOUR = 60;
    private static final int OPENS = 8 * HOUR;
    private static final int CLOSES = 18 * HOUR;
    private static final String CLOSED = "closed";

    /** The blocks of a column, whichever rooms and days the meetings are of. */
    List<Block> of(Column column, List<Booking> bookings) {
        List<Block> blocks = new ArrayList<>();
        Room room = column.room();
        closed(column, new Span(0, room.opens()), GridWords.CLOSED).ifPresent(blocks::add);
        closed(column, new Span(room.closes(), DAY), GridWords.CLOSED).ifPresent(blocks::add);
        closed(column, new Span(0, past(column.day())), GridWords.PAST).ifPresent(blocks::add);
        for (Booking booking : bookings) {
            if (booking.room() != room.id()) continue;
            Span span = span(booking.period(), column.day());
            if (span.empty()) continue;
            blocks.add(meeting(column, booking, span));
            closed(column, new Span(span.from - room.buffer(), span.from), GridWords.GAP)
                    .ifPresent(blocks::add);
            closed(column, new Span(span.to, span.to + room.buffer()), GridWords.GAP)
                    .ifPresent(blocks::add);
        }
        return blocks;
    }

    /** The whole hours that show when the rooms are open and all meetings. */
    static Span hours(List<Column> columns, List<Booking> bookings) {
        int from = OPENS;
        int to = CLOSES;
        for (Column column : columns) {
            from = Math.min(from, column.room().opens());
            to = Math.max(to, column.room().closes());
            for (Booking booking : bookings) {
                Span span = span(booking.period(), column.day());
                if (span.empty() || booking.room() != column.room().id()) continue;
                from = Math.min(from, span.from);
                to = Math.max(to, span.to);
            }
        }
        return new Span(Math.floorDiv(from, HOUR) * HOUR, Math.ceilDiv(to, HOUR) * HOUR);
    }

    /** The part of a time that lies on a day. */
    static Span span(Period period, LocalDate day) {
        Instant midnight = Period.days(day, 1).from();
        int from = Math.clamp(Duration.between(midnight, period.from()).toMinutes(), 0, DAY);
        int to = Math.clamp(Duration.between(midnight, period.to()).toMinutes(), 0, DAY);
        return new Span(from, to);
    }

    private Block meeting(Column column, Booking booking, Span span) {
        boolean own = booking.host() == viewer || booking.attendees().contains(viewer);
        String id = column.id() + "/" + booking.id();
        return new Block(
                id, column.id(), booking.subject(), booking.hostName(), span.from, span.to, own ? "accent" : "neutral");
    }

    private Optional<Block> closed(Column column, Span span, Text why) {
        if (span.empty()) return Optional.empty();
        String id = CLOSED + column.id() + "/" + span.from + "/" + span.to + "/" + why.en();
        return Optional.of(new Block(id, column.id(), words.say(why), "", span.from, span.to, CLOSED));
    }

    /** How much of a day is over; the cell that runs can still be booked. */
    private int past(LocalDate day) {
        Span over = span(new Period(Period.days(day, 1).from(), now), day);
        return over.to == DAY ? DAY : Math.floorDiv(over.to, STEP) * STEP;
    }

    /** A part of a day in minutes. */
    record Span(int from, int to) {

        boolean empty() {
            return from >= to;
        }
    }
}
