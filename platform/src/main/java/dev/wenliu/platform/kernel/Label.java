package dev.wenliu.platform.kernel;

import java.util.Locale;

/** A name that a person wrote in Chinese and perhaps in English; the Chinese one stands in where no English was given. */
public record Label(String zh, String en) {

    /** A name in Chinese only. */
    public static Label of(String zh) {
        return new Label(zh, zh);
    }

    /** A name whose English may be missing. */
    public static Label of(String zh, String en) {
        return new Label(zh, en.isBlank() ? zh : en);
    }

    /** The name in the reader's language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
