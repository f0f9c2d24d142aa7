package dev.wenliu.platform.register.ui;

import dev.wenliu.platform.kernel.Texts;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What roles are called; a role of the company's own that nobody has translated shows as it is written. */
@Component
public class RoleWords {

    private static final String KEY = "register.role.";

    private final Texts texts;

    RoleWords(Texts texts) {
        this.texts = texts;
    }

    /** The role's name. */
    public String of(String role, Locale locale) {
        return texts.has(locale, KEY + role) ? texts.get(locale, KEY + role) : role;
    }

    /** The names of several roles in one line; a dash for none. */
    public String of(Collection<String> roles, Locale locale) {
        if (roles.isEmpty()) return "—";
        return roles.stream()
                .sorted()
                .map(role -> of(role, locale))
                .collect(Collectors.joining(texts.get(locale, "register.and")));
    }
}
