package dev.wenliu.plugins.meeting.grid;

import dev.wenliu.plugin.api.People;
import dev.wenliu.plugin.api.WorkCalendar;
import dev.wenliu.plugins.meeting.Bookings;
import dev.wenliu.plugins.meeting.Host;
import dev.wenliu.plugins.meeting.Planning;
import dev.wenliu.plugins.meeting.Reservations;
import dev.wenliu.plugins.meeting.Rooms;
import java.time.Clock;

/** What the schedule works with. */
record Desk(
        Rooms rooms,
        Bookings bookings,
        Reservations reservations,
        Planning planning,
        People people,
        WorkCalendar calendar,
        Clock clock) {

    static Desk of(Host host, People people, WorkCalendar calendar, Clock clock) {
        return new Desk(
                new Rooms(host.jdbc()),
                new Bookings(host.jdbc()),
                new Reservations(host, clock),
                new Planning(host, clock),
                people,
                calendar,
                clock);
    }
}
