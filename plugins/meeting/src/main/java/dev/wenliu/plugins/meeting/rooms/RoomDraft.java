package dev.wenliu.plugins.meeting.rooms;

import dev.wenliu.plugins.meeting.Room;
import dev.wenliu.plugins.meeting.Room.Status;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A room while somebody fills it in, as JSON that outlasts the page. */
record RoomDraft(Room room) {

    static RoomDraft of(Room room) {
        return new RoomDraft(room);
    }

    static RoomDraft fresh() {
        return new RoomDraft(new Room(0, "", "", "", 10, "", 8 * 60, 20 * 60, 10, 240, 90, Status.OPEN, Set.of(), 0));
    }

    static RoomDraft of(JsonNode json) {
        return new RoomDraft(new Room(
                json.path("id").asLong(0),
                json.path("name").asString(""),
                json.path("building").asString(""),
                json.path("floor").asString(""),
                json.path("capacity").asInt(0),
                json.path("equipment").asString(""),
                json.path("opens").asInt(0),
                json.path("closes").asInt(0),
                json.path("buffer").asInt(0),
                json.path("longest").asInt(0),
                json.path("daysAhead").asInt(0),
                json.path("idle").asBoolean(false) ? Status.IDLE : Status.OPEN,
                json.path("keepers").valueStream().map(id -> id.asLong(0)).collect(Collectors.toSet()),
                json.path("version").asInt(0)));
    }

    boolean isNew() {
        return room.id() == 0;
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", room.id())
                .put("name", room.name())
                .put("building", room.building())
                .put("floor", room.floor())
                .put("capacity", room.capacity())
                .put("equipment", room.equipment())
                .put("opens", room.opens())
                .put("closes", room.closes())
                .put("buffer", room.buffer())
                .put("longest", room.longest())
                .put("daysAhead", room.daysAhead())
                .put("idle", !room.open())
                .put("version", room.version());
        var keepers = json.putArray("keepers");
        new TreeSet<>(room.keepers()).forEach(keepers::add);
        return json;
    }
}
