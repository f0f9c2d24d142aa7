package dev.wenliu.platform.kernel;

import java.util.Locale;

/** What somebody typed into a search box, as SQL understands it: {@code lower(column) like ? escape '!'}. */
public record Search(String text) {

    public Search {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    /** The pattern that finds the text anywhere; it finds everything when nothing was typed. */
    public String pattern() {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
