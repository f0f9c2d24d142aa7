package dev.wenliu.platform.pluginfile;

import dev.wenliu.platform.kernel.Label;
import java.util.List;

/**
 * Something about a plugin that administrators may set.
 *
 * @param key local name, unique in the plugin, such as {@code bufferMinutes}
 * @param help what it means, in a sentence; may be empty
 * @param initial the value as long as nobody has set one, as text
 * @param least smallest value of an integer, included
 * @param most largest value of an integer, included
 * @param options what a choice offers; empty for the other types
 */
public record DeclaredSetting(
        String key, Type type, Label name, Label help, String initial, int least, int most, List<Option> options) {

    public DeclaredSetting {
        options = List.copyOf(options);
    }

    /** Whether this text is a value of the setting. */
    public boolean takes(String value) {
        return switch (type) {
            case TEXT -> value.length() <= MAX_TEXT;
            case FLAG -> value.equals("true") || value.equals("false");
            case INTEGER -> value.matches("-?\\d{1,9}") && between(Integer.parseInt(value));
            case CHOICE -> options.stream().anyMatch(option -> option.value().equals(value));
        };
    }

    private boolean between(int number) {
        return least <= number && number <= most;
    }

    private static final int MAX_TEXT = 500;

    /** What kind of value it has. */
    public enum Type {
        TEXT,
        INTEGER,
        FLAG,
        CHOICE
    }

    /** One value of a choice. */
    public record Option(String value, Label name) {}
}
