package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugin.api.Matters;
import dev.wenliu.plugin.api.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What one reader may see of the trips, and do with them. */
final class Trips {

    private static final String FLOW = "vehicle-use";

    private final Fleet fleet;
    private final Bookings bookings;
    private final Releasing releasing;
    private final Matters matters;
    private final Surroundings surroundings;

    Trips(Fleet fleet, Bookings bookings, Releasing releasing, Matters matters, Surroundings surroundings) {
        this.fleet = fleet;
        this.bookings = bookings;
        this.releasing = releasing;
        this.matters = matters;
        this.surroundings = surroundings;
    }

    /** Who reads, and on which clock. */
    record Surroundings(Person reader, Clock clock, ZoneId zone) {}

    ZoneId zone() {
        return surroundings.zone;
    }

    LocalDate today() {
        return LocalDate.ofInstant(surroundings.clock.instant(), surroundings.zone);
    }

    /** The vehicles that are not scrapped. */
    List<Vehicle> fleet() {
        return fleet.all().stream()
                .filter(vehicle -> vehicle.status() != Vehicle.Status.RETIRED)
                .toList();
    }

    List<Booking> during(Period period) {
        return bookings.during(period);
    }

    List<Booking> mine() {
        return bookings.of(surroundings.reader.id(), surroundings.clock.instant());
    }

    Optional<Booking> find(String workId) {
        return bookings.find(workId);
    }

    String line(long vehicle, TripsWords words) {
        return fleet.find(vehicle).map(one -> words.say(one.line())).orElse("");
    }

    String address(Booking trip) {
        return matters.address(trip.matter());
    }

    boolean mayRelease(Booking trip) {
        return releasing.may(surroundings.reader.id(), trip);
    }

    void release(String workId, String reason) {
        releasing.release(surroundings.reader, workId, reason);
    }

    /** The address of a new request, still empty. */
    String blank() {
        return begin(JsonNodeFactory.instance.objectNode());
    }

    /** The address of a new request for this vehicle and time. */
    String begin(long vehicle, Period period) {
        ObjectNode values = JsonNodeFactory.instance
                .objectNode()
                .put("from", period.formFrom())
                .put("to", period.formTo());
        fleet.find(vehicle).ifPresent(chosen -> values.set("vehicle", VehicleValue.of(chosen)));
        return begin(values);
    }

    private String begin(ObjectNode values) {
        if (values.isEmpty()) return "start/" + FLOW;
        return matters.begin(surroundings.reader.id(), FLOW, values).orElse("");
    }
}
