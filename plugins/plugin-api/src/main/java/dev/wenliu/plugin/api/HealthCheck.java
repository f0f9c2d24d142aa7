package dev.wenliu.plugin.api;

import java.util.Optional;
import org.pf4j.ExtensionPoint;

/**
 * Tells whether the plugin can do its work. The host asks once right after a start, where a complaint makes an upgrade fail and brings the
 * former version back, and then every half minute.
 */
public interface HealthCheck extends ExtensionPoint {

    /** What the host must know to list the check. */
    Descriptor descriptor();

    /** What is wrong now, in a sentence for administrators; empty when all is well. Answers within a second. */
    Optional<Text> complaint();

    /**
     * How a check is listed.
     *
     * @param name local name, unique in the plugin, stable for ever
     * @param title what is checked
     */
    record Descriptor(String name, Text title) {}
}
