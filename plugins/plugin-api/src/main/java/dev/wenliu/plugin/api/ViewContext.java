package dev.wenliu.plugin.api;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Who looks at a page or a card, and in which language.
 *
 * @param viewer the person
 * @param locale the person's language
 * @param permissions which of this plugin's permissions the person holds, by the ids of {@code plugin.yaml}
 * @param resumed what the page was doing before the plugin was stopped in this tab, from {@link Resumable}; null at a fresh visit
 */
public record ViewContext(
        Person viewer,
        Locale locale,
        Set<String> permissions,
        @Nullable JsonNode resumed) {

    /** Keeps the permissions as they are now. */
    public ViewContext {
        permissions = Set.copyOf(permissions);
    }

    /** Whether the person holds the permission now; the plugin's services must ask again when something is changed. */
    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
