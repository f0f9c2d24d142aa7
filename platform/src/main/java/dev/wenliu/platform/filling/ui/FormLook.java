package dev.wenliu.platform.filling.ui;

import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.plugin.Extensions;
import dev.wenliu.platform.plugin.Plugins;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What every part of one form needs: the reader's language, the words, and who knows values and plugins. */
record FormLook(
        Locale locale,
        Texts texts,
        Forms forms,
        Extensions extensions,
        Plugins plugins,
        FieldFiles files,
        People people,
        Units units) {

    /** What people call a plugin; its id where it is not installed at all. */
    String module(String plugin) {
        return plugins.list().stream()
                .filter(info -> info.id().equals(plugin))
                .map(info -> info.name().in(locale))
                .findFirst()
                .orElse(plugin);
    }

    String text(String key, Object... arguments) {
        return texts.get(locale, key, arguments);
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
