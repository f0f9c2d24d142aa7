package dev.wenliu.platform.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence before it is put into a language: the key of {@link Texts} and what fills its placeholders. It can be stored and shown later.
 *
 * @param arguments texts, and names in two languages ({@link Label})
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /** A sentence with its arguments as text; a name with English keeps both languages. */
    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, Arrays.stream(arguments).map(Sentence::kept).toList());
    }

    /** The sentence that tells why something was refused, without its clause. */
    public static Sentence of(Refusal refusal) {
        return of(refusal.reason().key(), refusal.arguments().toArray());
    }

    /** The sentence in the reader's language. */
    public String in(Texts texts, Locale locale) {
        return texts.get(locale, key, arguments.toArray());
    }

    /** The sentence as one text for a column: a JSON array of the key and the arguments, a name as an array of its two languages. */
    public String stored() {
        List<Object> parts = new ArrayList<>(List.of(key));
        for (Object argument : arguments)
            parts.add(argument instanceof Label name ? List.of(name.zh(), name.en()) : argument);
        return JsonMapper.shared().writeValueAsString(parts);
    }

    /** Reads what {@link #stored} wrote. */
    public static Sentence read(String stored) {
        List<Object> arguments = new ArrayList<>();
        JsonNode parts = JsonMapper.shared().readTree(stored);
        for (JsonNode part : parts.valueStream().skip(1).toList()) arguments.add(argument(part));
        return new Sentence(parts.path(0).asString(""), arguments);
    }

    private static Object argument(JsonNode part) {
        return part.isArray()
                ? new Label(part.path(0).asString(""), part.path(1).asString(""))
                : part.asString("");
    }

    private static Object kept(Object argument) {
        if (!(argument instanceof Label name)) return String.valueOf(argument);
        return name.zh().equals(name.en()) ? name.zh() : name;
    }
}
