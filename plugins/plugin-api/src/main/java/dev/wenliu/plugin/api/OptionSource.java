package dev.wenliu.plugin.api;

import java.util.List;
import java.util.Optional;
import org.pf4j.ExtensionPoint;

/**
 * Offers things from which a field lets people choose; forms name it {@code <plugin>:<name>} as the field's type, and the value is
 * {@code {"key": …}}. The editor is the host's, so a source needs no component.
 */
public interface OptionSource extends ExtensionPoint {

    /** What the host must know to list the source. */
    Descriptor descriptor();

    /** The options that match, in a stable order. */
    List<Option> find(OptionQuery query);

    /** The option with this key, whether or not it can still be chosen; empty where there never was one. */
    Optional<Option> byKey(String key);

    /** Whether a key may be chosen when the form is submitted; the sentence says why not. Called on the server. */
    Optional<Text> refusal(String key, FieldContext form);

    /**
     * How a source is listed.
     *
     * @param name local name, unique in the plugin, stable for ever
     * @param title what is offered, such as 会议室
     * @param icon name of a Vaadin icon
     */
    record Descriptor(String name, Text title, String icon) {}
}
