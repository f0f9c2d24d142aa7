package dev.wenliu.plugins.vehicle;

import dev.wenliu.plugins.vehicle.Vehicle.Kind;
import dev.wenliu.plugins.vehicle.Vehicle.Status;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A vehicle while somebody fills it in. */
final class VehicleDraft {

    private static final int USUAL_SEATS = 5;

    final long id;
    private final int version;
    String plate = "";
    String model = "";
    Kind kind = Kind.SEDAN;
    Integer seats = USUAL_SEATS;
    Status status = Status.AVAILABLE;

    private VehicleDraft(long id, int version) {
        this.id = id;
        this.version = version;
    }

    private VehicleDraft(Vehicle vehicle) {
        id = vehicle.id();
        version = vehicle.version();
        plate = vehicle.plate().shown();
        model = vehicle.model();
        kind = vehicle.kind();
        seats = vehicle.seats();
        status = vehicle.status();
    }

    static VehicleDraft of(Vehicle vehicle) {
        return new VehicleDraft(vehicle);
    }

    static VehicleDraft fresh() {
        return of(new Vehicle(0, new Plate(""), "", Kind.SEDAN, USUAL_SEATS, Status.AVAILABLE, 0));
    }

    Vehicle vehicle() {
        return new Vehicle(id, Plate.typed(plate), model.strip(), kind, seats, status, version);
    }

    /** Everything as it was typed, for another version of the page. */
    JsonNode kept() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("version", version)
                .put("plate", plate)
                .put("model", model)
                .put("kind", kind.name())
                .put("seats", seats)
                .put("status", status.name());
    }

    /** Reads what {@link #kept} wrote; empty where there is nothing. */
    static Optional<VehicleDraft> read(JsonNode kept) {
        if (!kept.isObject()) return Optional.empty();
        var draft =
                new VehicleDraft(kept.path("id").asLong(0), kept.path("version").asInt(0));
        draft.plate = kept.path("plate").asString("");
        draft.model = kept.path("model").asString("");
        draft.kind = named(Kind.values(), kept.path("kind"), Kind.SEDAN);
        draft.seats = kept.path("seats").asInt(USUAL_SEATS);
        draft.status = named(Status.values(), kept.path("status"), Status.AVAILABLE);
        return Optional.of(draft);
    }

    private static <E extends Enum<E>> E named(E[] all, JsonNode name, E otherwise) {
        return Stream.of(all)
                .filter(one -> one.name().equals(name.asString("")))
                .findFirst()
                .orElse(otherwise);
    }
}
