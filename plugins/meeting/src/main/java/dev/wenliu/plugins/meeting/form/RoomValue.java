package dev.wenliu.plugins.meeting.form;

import dev.wenliu.plugins.meeting.Room;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How a form keeps a room: {@code {"id": "3"}}. */
final class RoomValue {

    private RoomValue() {}

    static JsonNode of(Room room) {
        return JsonNodeFactory.instance.objectNode().put("id", Long.toString(room.id()));
    }

    /** The room's id; empty where none is named. */
    static Optional<Long> id(@Nullable JsonNode value) {
        return value == null ? Optional.empty() : key(value.path("id").asString(""));
    }

    /** The room's id as a key of an option. */
    static Optional<Long> key(String key) {
        return key.matches("\\d{1,18}") ? Optional.of(Long.parseLong(key)) : Optional.empty();
    }
}
