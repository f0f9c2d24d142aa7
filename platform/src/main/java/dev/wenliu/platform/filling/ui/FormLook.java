package dev.wenliu.platform.filling.ui;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Sentence;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What every part of one form needs: the reader's language, and what forms draw on. */
record FormLook(Locale locale, FormTools tools) {

    /** What people call a plugin; its id where it is not installed at all. */
    String module(String plugin) {
        return tools.plugins().list().stream()
                .filter(info -> info.id().equals(plugin))
                .map(info -> info.name().in(locale))
                .findFirst()
                .orElse(plugin);
    }

    String text(String key, Object... arguments) {
        return tools.texts().get(locale, key, arguments);
    }

    String sentence(Sentence sentence) {
        return sentence.in(tools.texts(), locale);
    }

    String label(Label label) {
        return label.in(locale);
    }

    /** A label that stands in a field's configuration; empty where there is none. */
    String label(JsonNode label) {
        String zh = label.path("zh").asString("");
        return locale.getLanguage().equals("en") ? label.path("en").asString(zh) : zh;
    }
}
