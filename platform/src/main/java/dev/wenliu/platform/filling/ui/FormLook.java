package dev.wenliu.platform.filling.ui;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Sentence;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What every part of one form needs: the reader's language, and what forms draw on. */
public record FormLook(Locale locale, FormTools tools) {

    /** What people call a plugin; its id where it is not installed at all. */
    public String module(String plugin) {
        return tools.plugins().list().stream()
                .filter(info -> info.id().equals(plugin))
                .map(info -> info.name().in(locale))
                .findFirst()
                .orElse(plugin);
    }

    /** The text of the key in the reader's language. */
    public String text(String key, Object... arguments) {
        return tools.texts().get(locale, key, arguments);
    }

    /** An amount in capital numerals, for who reads them; empty where the form's author wants none. */
    public String capital(Field field, FormData data) {
        return locale.getLanguage().equals("zh") ? tools.forms().capital(field, data) : "";
    }

    /** The sentence in the reader's language. */
    public String sentence(Sentence sentence) {
        return sentence.in(tools.texts(), locale);
    }

    /** The label in the reader's language. */
    public String label(Label label) {
        return label.in(locale);
    }

    /** A label that stands in a field's configuration; empty where there is none. */
    public String label(JsonNode label) {
        String zh = label.path("zh").asString("");
        return locale.getLanguage().equals("en") ? label.path("en").asString(zh) : zh;
    }
}
