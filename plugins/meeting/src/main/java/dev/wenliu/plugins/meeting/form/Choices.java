package dev.wenliu.plugins.meeting.form;

import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.meeting.Bookings;
import dev.wenliu.plugins.meeting.Period;
import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.RoomRules;
import dev.wenliu.plugins.meeting.Rooms;
import dev.wenliu.plugins.meeting.Slots;
import dev.wenliu.plugins.meeting.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Which rooms suit a form, and why another one does not. */
final class Choices {

    private final Rooms rooms;
    private final Bookings bookings;
    private final Clock clock;

    Choices(PluginJdbc jdbc, Clock clock) {
        this.rooms = new Rooms(jdbc);
        this.bookings = new Bookings(jdbc);
        this.clock = clock;
    }

    Optional<Room> find(long id) {
        return rooms.find(id);
    }

    List<Room> all() {
        return rooms.all();
    }

    /** The rooms that nobody has then and that allow the meeting, the smallest first. */
    List<Room> suiting(Period period, int people) {
        return rooms.untaken(period).stream()
                .filter(room ->
                        RoomRules.refusal(room, period, people, clock.instant()).isEmpty())
                .toList();
    }

    /** Why the room cannot be had as the form stands. */
    Optional<Text> refusal(Room room, Wish wish) {
        if (!room.open()) return Optional.of(Words.idle(room));
        return wish.period().flatMap(period -> refusal(room, period, wish.people()));
    }

    private Optional<Text> refusal(Room room, Period period, int people) {
        return RoomRules.refusal(room, period, people, clock.instant())
                .or(() -> bookings.holding(room.id(), Slots.of(period, room.buffer()), "")
                        .map(other -> Words.taken(room, other, period)));
    }
}
