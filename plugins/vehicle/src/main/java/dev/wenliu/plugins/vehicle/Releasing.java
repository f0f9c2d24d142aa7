package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.Notices;
import dev.wenliu.plugin.api.Permissions;
import dev.wenliu.plugin.api.Person;
import dev.wenliu.plugin.api.PluginAudit;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.Text;
import java.time.Clock;
import java.util.List;

/** Gives a booked vehicle back before it is used: its holder until departure, and whoever releases bookings at any time (V-R10). */
final class Releasing {

    /** Permission to release the bookings of others. */
    static final String RELEASE = "booking.release";

    private static final Text GONE = new Text("该预订已被取消。", "This booking was cancelled already.");
    private static final Text NOT_YOURS = new Text(
            "只有预订人在出车前、或车辆调度人员可以取消预订。",
            "Only its holder before departure, or the fleet's dispatchers, may cancel a booking.");
    private static final Text WHY = new Text("请写明取消原因。", "Please say why.");

    private final Bookings bookings;
    private final Fleet fleet;
    private final PluginJdbc jdbc;
    private final Rights rights;
    private final Clock clock;

    Releasing(Bookings bookings, Fleet fleet, PluginJdbc jdbc, Rights rights, Clock clock) {
        this.bookings = bookings;
        this.fleet = fleet;
        this.jdbc = jdbc;
        this.rights = rights;
        this.clock = clock;
    }

    /** Who may do what, who is told, and what is written down. */
    record Rights(Permissions permissions, Notices notices, PluginAudit audit) {}

    boolean may(long actor, Booking booking) {
        boolean holder = booking.holderId() == actor && booking.period().later(clock.instant());
        return holder || rights.permissions.holds(actor, RELEASE);
    }

    void release(Person actor, String workId, String reason) {
        if (reason.isBlank()) throw new Refused(WHY);
        jdbc.inTransaction(() -> {
            Booking booking = bookings.find(workId).orElseThrow(() -> new Refused(GONE));
            if (!may(actor.id(), booking)) throw new Refused(NOT_YOURS);
            bookings.release(workId);
            tell(actor, booking, reason.strip());
        });
    }

    private void tell(Person actor, Booking booking, String reason) {
        String plate = fleet.find(booking.vehicle())
                .map(vehicle -> vehicle.plate().shown())
                .orElse("");
        String when = booking.period().shown();
        var sentence = new Text(
                actor.name() + "取消了 " + plate + " " + when + " 的用车预订：" + reason,
                actor.name() + " cancelled the booking of " + plate + " for " + when + ": " + reason);
        rights.audit.record(actor.id(), "booking-released", booking.number(), sentence);
        if (booking.holderId() != actor.id())
            rights.notices.send(List.of(booking.holderId()), sentence, "m/vehicle/trips");
    }
}
