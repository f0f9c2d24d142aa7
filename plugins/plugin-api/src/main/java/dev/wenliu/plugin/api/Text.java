package dev.wenliu.plugin.api;

import java.util.Locale;

/** A text in both languages of the product. */
public record Text(String zh, String en) {

    /** The text in the reader's language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
