package dev.wenliu.plugins.meeting.grid;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a reader of the schedule looks at.
 *
 * @param day the day, or one of the week
 * @param week whether one room's week is shown rather than all rooms' day
 * @param room the room of the week, 0 for the first one
 * @param draft the meeting that is being filled in, or null
 */
record GridState(
        LocalDate day, boolean week, long room, @Nullable BookDraft draft) {

    static GridState of(@Nullable JsonNode json, LocalDate today) {
        if (json == null) return new GridState(today, false, 0, null);
        LocalDate day = day(json.path("day"));
        return new GridState(
                day == null ? today : day,
                json.path("week").asBoolean(false),
                json.path("room").asLong(0),
                json.path("draft").isObject() ? BookDraft.of(json.path("draft")) : null);
    }

    /** A day as it is written; null where it is none. */
    static @Nullable LocalDate day(JsonNode json) {
        try {
            String text = json.asString("");
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("day", day.toString())
                .put("week", week)
                .put("room", room);
        if (draft != null) json.set("draft", draft.json());
        return json;
    }
}
