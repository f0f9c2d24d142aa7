package dev.wenliu.plugins.attendance;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a page kept while the plugin was away; anything unreadable is a fresh start. */
final class Kept {

    private Kept() {}

    static YearMonth month(@Nullable JsonNode kept, YearMonth otherwise) {
        if (kept == null) return otherwise;
        try {
            return YearMonth.parse(kept.path("month").asString(""));
        } catch (DateTimeException unreadable) {
            return otherwise;
        }
    }
}
