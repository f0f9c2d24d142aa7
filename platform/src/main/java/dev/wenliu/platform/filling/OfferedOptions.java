package dev.wenliu.platform.filling;

import dev.wenliu.plugin.api.Option;
import dev.wenliu.plugin.api.OptionSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How a form keeps one of the options that a plugin's {@link OptionSource} offers: {@code {"key": "3"}}. */
public final class OfferedOptions {

    private static final String KEY = "key";

    private OfferedOptions() {}

    /** The value that keeps the option. */
    public static JsonNode value(Option option) {
        return JsonNodeFactory.instance.objectNode().put(KEY, option.key());
    }

    /** The key that a value keeps; empty where it keeps none. */
    public static Optional<String> key(@Nullable JsonNode value) {
        return value == null
                ? Optional.empty()
                : Optional.of(value.path(KEY).asString("")).filter(key -> !key.isEmpty());
    }
}
