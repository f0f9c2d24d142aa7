package dev.wenliu.plugins.meeting.grid;

import dev.wenliu.plugins.meeting.Booking;
import dev.wenliu.plugins.meeting.Period;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A meeting while somebody fills it in, as far as it is filled in.
 *
 * @param booking id of the meeting that is changed, empty for a new one
 * @param version of the meeting that is changed
 * @param room 0 where none is chosen
 * @param from in minutes since midnight, -1 where it is empty
 * @param to as {@code from}; 1440 is the midnight after the day
 */
record BookDraft(
        String booking,
        int version,
        String subject,
        long room,
        @Nullable LocalDate day,
        int from,
        int to,
        Set<Long> attendees,
        RepeatDraft repeat) {

    BookDraft {
        attendees = Set.copyOf(attendees);
    }

    static BookDraft fresh(long room, LocalDate day, int from, int to) {
        return new BookDraft("", 0, "", room, day, from, to, Set.of(), RepeatDraft.ONCE);
    }

    static BookDraft of(Booking booking) {
        Period period = booking.period();
        return new BookDraft(
                booking.id(),
                booking.version(),
                booking.subject(),
                booking.room(),
                period.day(),
                period.fromMinute(),
                period.toMinute(),
                booking.attendees(),
                RepeatDraft.ONCE);
    }

    static BookDraft of(JsonNode json) {
        return new BookDraft(
                json.path("booking").asString(""),
                json.path("version").asInt(0),
                json.path("subject").asString(""),
                json.path("room").asLong(0),
                GridState.day(json.path("day")),
                json.path("from").asInt(-1),
                json.path("to").asInt(-1),
                json.path("attendees").valueStream().map(id -> id.asLong(0)).collect(Collectors.toSet()),
                RepeatDraft.of(json.path("repeat")));
    }

    boolean isNew() {
        return booking.isEmpty();
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("booking", booking)
                .put("version", version)
                .put("subject", subject)
                .put("room", room)
                .put("day", day == null ? "" : day.toString())
                .put("from", from)
                .put("to", to);
        var people = json.putArray("attendees");
        new TreeSet<>(attendees).forEach(people::add);
        json.set("repeat", repeat.json());
        return json;
    }
}
