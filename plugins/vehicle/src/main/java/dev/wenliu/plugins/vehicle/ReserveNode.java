package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.NodeContext;
import dev.wenliu.plugin.api.NodeResult;
import dev.wenliu.plugin.api.NodeType;
import dev.wenliu.plugin.api.PluginJdbc;
import dev.wenliu.plugin.api.PluginSettings;
import dev.wenliu.plugin.api.Text;
import dev.wenliu.plugins.vehicle.Vehicle.Status;
import java.util.Optional;
import org.pf4j.Extension;
import tools.jackson.databind.JsonNode;

/**
 * The step {@code vehicle:reserve}: keeps the chosen vehicle for the trip. Its settings name the form's fields for {@code vehicle},
 * {@code from} and {@code to}. A vehicle that someone else got first sends the matter back with the reason.
 */
@Extension
public final class ReserveNode implements NodeType {

    private final Fleet fleet;
    private final Bookings bookings;

    public ReserveNode(PluginJdbc jdbc, PluginSettings settings) {
        this.fleet = new Fleet(jdbc, settings);
        this.bookings = new Bookings(jdbc, settings);
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor("reserve", new Text("预订车辆", "Reserve the vehicle"), "car");
    }

    @Override
    public NodeResult execute(NodeContext context) {
        Optional<Vehicle> vehicle = VehicleValue.id(field(context, "vehicle")).flatMap(fleet::find);
        Optional<Period> period = Period.of(field(context, "from"), field(context, "to"));
        if (vehicle.isEmpty()) return new NodeResult.Refused(Words.NO_VEHICLE);
        if (period.isEmpty()) return new NodeResult.Refused(Words.NO_PERIOD);
        return reserve(context, vehicle.get(), period.get());
    }

    private NodeResult reserve(NodeContext context, Vehicle vehicle, Period period) {
        var done = new NodeResult.Done(Words.reserved(vehicle, period));
        if (bookings.done(context.workId())) return done;
        if (vehicle.status() != Status.AVAILABLE) return new NodeResult.Refused(Words.outOfService(vehicle));
        var booking = new Booking(
                context.workId(),
                vehicle.id(),
                context.number(),
                context.initiator().name(),
                context.initiator().id(),
                context.matterId(),
                period);
        if (bookings.book(booking)) return done;
        return new NodeResult.Refused(bookings.overlapping(vehicle.id(), period)
                .map(other -> Words.taken(vehicle, other))
                .orElse(Words.TAKEN_A_MOMENT_AGO));
    }

    private static JsonNode field(NodeContext context, String setting) {
        return context.form().path(context.config().path(setting).asString(setting));
    }
}
