package dev.wenliu.platform.filling.ui;

import dev.wenliu.platform.kernel.OfficeTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How a component's value is written as a JSON string and read again; text that cannot be read leaves the component empty.
 *
 * @param <V> what the component holds
 */
record Shape<V>(Function<V, String> writes, Function<String, V> reads) {

    static final Shape<String> TEXT = new Shape<>(text -> text, text -> text);
    static final Shape<LocalDate> DATE = new Shape<>(LocalDate::toString, LocalDate::parse);
    static final Shape<LocalDateTime> DATETIME = new Shape<>(Shape::minute, LocalDateTime::parse);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(OfficeTime.ZONE);

    /** The JSON for a value; null for none. */
    @Nullable JsonNode json(@Nullable V value) {
        if (value == null) return null;
        String text = writes.apply(value);
        return text.isBlank() ? null : JsonNodeFactory.instance.stringNode(text);
    }

    /** The value for JSON; null for none. */
    @Nullable V value(@Nullable JsonNode json) {
        if (json == null || !json.isString()) return null;
        try {
            return reads.apply(json.stringValue());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static String minute(LocalDateTime at) {
        return MINUTE.format(at);
    }
}
