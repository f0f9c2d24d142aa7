package dev.wenliu.platform.search;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.ui.Glyph;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that the search found.
 *
 * @param route where it leads
 * @param person who it is, where it is a person
 */
public record Hit(
        Kind kind,
        String title,
        String beside,
        String route,
        @Nullable PersonId person) {

    /** A page, flow or matter. */
    public static Hit to(Kind kind, String title, String beside, String route) {
        return new Hit(kind, title, beside, route, null);
    }

    /** Whether the title or the address contains the text. */
    public boolean matches(String wanted) {
        return title.toLowerCase(Locale.ROOT).contains(wanted) || route.contains(wanted);
    }

    /** What can be found, in the order in which it is shown. */
    public enum Kind {
        PERSON(Glyph.PERSON),
        MATTER(Glyph.MATTER),
        FLOW(Glyph.FLOW),
        PAGE(Glyph.PAGE);

        public final Glyph glyph;

        Kind(Glyph glyph) {
            this.glyph = glyph;
        }

        /** The key of the heading above hits of this kind. */
        public String key() {
            return "search." + name().toLowerCase(Locale.ROOT);
        }
    }
}
