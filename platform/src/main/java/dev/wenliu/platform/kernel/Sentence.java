package dev.wenliu.platform.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** A sentence before it is put into a language: the key of {@link Texts} and what fills its placeholders. It can be stored and shown later. */
public record Sentence(String key, List<String> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /** A sentence with its arguments as text. */
    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The sentence that tells why something was refused, without its clause. */
    public static Sentence of(Refusal refusal) {
        return of(refusal.reason().key(), refusal.arguments().toArray());
    }

    /** The sentence in the reader's language. */
    public String in(Texts texts, Locale locale) {
        return texts.get(locale, key, arguments.toArray());
    }

    /** The sentence as one text for a column: a JSON array of key and arguments. */
    public String stored() {
        List<String> parts = new ArrayList<>(arguments);
        parts.addFirst(key);
        return JsonMapper.shared().writeValueAsString(parts);
    }

    /** Reads what {@link #stored} wrote. */
    public static Sentence read(String stored) {
        String[] parts = JsonMapper.shared().readValue(stored, String[].class);
        return new Sentence(parts[0], List.of(parts).subList(1, parts.length));
    }
}
