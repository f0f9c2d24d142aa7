package dev.wenliu.platform.portal;

import com.vaadin.flow.component.page.ColorScheme;
import dev.wenliu.platform.kernel.Texts;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a person likes the product to look; a null language follows the browser. */
public record Preference(@Nullable String language, Scheme scheme) {

    public static final Preference NONE = new Preference(null, Scheme.SYSTEM);

    public Preference withLanguage(Locale locale) {
        return new Preference(locale.getLanguage(), scheme);
    }

    public Preference withScheme(Scheme wanted) {
        return new Preference(language, wanted);
    }

    public Optional<Locale> locale() {
        return Texts.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    /** Light, dark, or as the machine has it. */
    public enum Scheme {
        SYSTEM(ColorScheme.Value.SYSTEM),
        LIGHT(ColorScheme.Value.LIGHT),
        DARK(ColorScheme.Value.DARK);

        final ColorScheme.Value value;

        Scheme(ColorScheme.Value value) {
            this.value = value;
        }
    }
}
