package dev.wenliu.plugins.vehicle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How a form keeps a vehicle: {@code {"id": "7"}}. */
final class VehicleValue {

    private VehicleValue() {}

    static JsonNode of(Vehicle vehicle) {
        return JsonNodeFactory.instance.objectNode().put("id", Long.toString(vehicle.id()));
    }

    /** The vehicle's id; empty where none is named. */
    static Optional<Long> id(@Nullable JsonNode value) {
        String id = value == null ? "" : value.path("id").asString("");
        return id.matches("\\d{1,18}") ? Optional.of(Long.parseLong(id)) : Optional.empty();
    }
}
