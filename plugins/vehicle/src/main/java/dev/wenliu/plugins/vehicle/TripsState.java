package dev.wenliu.plugins.vehicle;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What somebody looks at on the page of trips.
 *
 * @param days how many days are shown: 1, 3 or 7
 * @param open the trip whose details are open, empty for none
 * @param reason what was typed there so far
 */
record TripsState(LocalDate day, int days, String search, String open, String reason) {

    TripsState {
        if (days != 3 && days != 7) days = 1;
    }

    static TripsState on(LocalDate today) {
        return new TripsState(today, 1, "", "", "");
    }

    /** Reads what {@link #kept} wrote; anything else is a fresh start. */
    static TripsState read(@Nullable JsonNode kept, LocalDate today) {
        if (kept == null) return on(today);
        return new TripsState(
                day(kept.path("day").asString(""), today),
                kept.path("days").asInt(1),
                kept.path("search").asString(""),
                kept.path("open").asString(""),
                kept.path("reason").asString(""));
    }

    JsonNode kept() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("day", day.toString())
                .put("days", days)
                .put("search", search)
                .put("open", open)
                .put("reason", reason);
    }

    TripsState at(LocalDate other) {
        return new TripsState(other, days, search, open, reason);
    }

    TripsState over(int other) {
        return new TripsState(day, other, search, open, reason);
    }

    TripsState seeking(String text) {
        return new TripsState(day, days, text, open, reason);
    }

    TripsState opened(String trip, String typed) {
        return new TripsState(day, days, search, trip, typed);
    }

    Period period() {
        return Period.days(day, days);
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return today;
        }
    }
}
