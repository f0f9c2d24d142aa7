package dev.wenliu.plugins.meeting;

import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugin.api.WorkCalendar;
import dev.wenliu.plugins.meeting.Plan.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at what can be booked, and stores nothing. */
public final class Planning {

    private final Rooms rooms;
    private final Bookings bookings;
    private final Clock clock;

    public Planning(Host host, Clock clock) {
        this.rooms = new Rooms(host.jdbc());
        this.bookings = new Bookings(host.jdbc());
        this.clock = clock;
    }

    /** What of a series can take place and what cannot. */
    public Plan plan(Wanted wanted, Repeat repeat, long host, WorkCalendar calendar) {
        if (!repeat.sound()) throw new Refusal(Words.REPEAT_WRONG);
        Room room = room(wanted.room());
        List<LocalDate> days =
                repeat.days(wanted.period().day(), day -> calendar.day(day).working());
        if (days.isEmpty()) throw new Refusal(Words.NEVER);
        if (days.size() > Repeat.MOST) throw new Refusal(Words.TOO_OFTEN);
        List<Period> free = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (LocalDate day : days) {
            Wanted one = wanted.at(wanted.period().on(day));
            refusal(room, one, one.people(host), "")
                    .ifPresentOrElse(why -> problems.add(new Problem(day, why)), () -> free.add(one.period()));
        }
        return new Plan(free, problems);
    }

    /** Why the room cannot be had; the booking that asks does not stand in its own way. */
    Optional<Text> refusal(Room room, Wanted wanted, int people, String booking) {
        return RoomRules.refusal(room, wanted.period(), people, clock.instant())
                .or(() -> bookings.holding(room.id(), Slots.of(wanted.period(), room.buffer()), booking)
                        .map(other -> Words.taken(room, other, wanted.period())));
    }

    Room room(long id) {
        return rooms.find(id).orElseThrow(() -> new Refusal(Words.UNKNOWN));
    }
}
