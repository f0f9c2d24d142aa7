package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.Matters;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.WorkCalendar;
import java.time.Clock;

/** Makes a reader's view of the trips from what the host gives. */
record TripsDesk(
        PluginJdbc jdbc,
        PluginSettings settings,
        Releasing.Rights rights,
        Matters matters,
        WorkCalendar calendar,
        Clock clock) {

    Trips of(Person reader) {
        var fleet = new Fleet(jdbc, settings);
        var bookings = new Bookings(jdbc, settings);
        var releasing = new Releasing(bookings, fleet, jdbc, rights, clock);
        return new Trips(fleet, bookings, releasing, matters, new Trips.Surroundings(reader, clock, calendar.zone()));
    }
}
