package dev.wenliu.platform.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The product's sentences in Chinese and English, one file per feature and language: {@code i18n/<feature>_<language>.properties}. */
@Component
public class Texts {

    /** The languages that are complete; the first is the default. */
    public static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    Texts() {
        for (Locale locale : LOCALES) byLanguage.put(locale.getLanguage(), load(locale.getLanguage()));
    }

    /** The language of whoever reads the console. */
    public static Locale console() {
        return Locale.getDefault().getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /**
     * The sentence for a key with its placeholders filled ({@link MessageFormat}), names in two languages by the one that is asked for; an
     * unknown key shows as {@code !key!}.
     */
    public String get(Locale locale, String key, Object... arguments) {
        String pattern = texts(locale).get(key);
        if (pattern == null) return "!" + key + "!";
        Object[] inLanguage = Arrays.stream(arguments)
                .map(argument -> argument instanceof Label name ? name.in(locale) : argument)
                .toArray();
        return new MessageFormat(pattern, locale).format(inLanguage);
    }

    /** Whether the key exists. */
    public boolean has(Locale locale, String key) {
        return texts(locale).containsKey(key);
    }

    /** The sentence that tells the user why an act was refused, with the clause where the regulation refuses. */
    public String of(Locale locale, Refusal refusal) {
        String sentence =
                get(locale, refusal.reason().key(), refusal.arguments().toArray());
        Clause clause = refusal.reason().clause();
        return clause == null ? sentence : sentence + " " + get(locale, "kernel.clause", clause.number());
    }

    private Map<String, String> texts(Locale locale) {
        Map<String, String> texts = byLanguage.get(locale.getLanguage());
        return texts != null
                ? texts
                : byLanguage.getOrDefault(LOCALES.getFirst().getLanguage(), Map.of());
    }

    private static Map<String, String> load(String language) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties")) {
                Properties properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(texts);
    }
}
