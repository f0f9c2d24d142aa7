package dev.wenliu.plugins.meeting.grid;

import dev.wenliu.plugins.meeting.Repeat;
import dev.wenliu.plugins.meeting.Repeat.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a meeting is to be repeated, as far as it is filled in.
 *
 * @param kind null for once
 * @param byDate whether it ends by date rather than by number
 */
record RepeatDraft(
        @Nullable Kind kind,
        Set<DayOfWeek> weekdays,
        boolean byDate,
        @Nullable LocalDate until,
        int count) {

    static final int USUAL = 10;
    static final RepeatDraft ONCE = new RepeatDraft(null, Set.of(), false, null, USUAL);

    RepeatDraft {
        weekdays = Set.copyOf(weekdays);
    }

    static RepeatDraft of(JsonNode json) {
        String kind = json.path("kind").asString("");
        return new RepeatDraft(
                Arrays.stream(Kind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                json.path("weekdays")
                        .valueStream()
                        .map(day -> day.asInt(0))
                        .filter(day -> day >= 1 && day <= 7)
                        .map(DayOfWeek::of)
                        .collect(Collectors.toSet()),
                json.path("byDate").asBoolean(false),
                GridState.day(json.path("until")),
                json.path("count").asInt(USUAL));
    }

    /** The rule; empty where the meeting takes place once. An end by date that is not filled in makes it unsound. */
    Optional<Repeat> rule() {
        if (kind == null) return Optional.empty();
        return Optional.of(new Repeat(kind, weekdays, byDate ? until : null, byDate ? 0 : count));
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("kind", kind == null ? "" : kind.name())
                .put("byDate", byDate)
                .put("until", until == null ? "" : until.toString())
                .put("count", count);
        var days = json.putArray("weekdays");
        new TreeSet<>(weekdays).forEach(day -> days.add(day.getValue()));
        return json;
    }
}
