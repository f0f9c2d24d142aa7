package dev.wenliu.plugin.api;

import org.pf4j.ExtensionPoint;

/**
 * A step of a flow that a plugin does by itself. The host runs it in one transaction with the matter's next step: rows written through
 * {@link PluginJdbc} and the move commit together or not at all.
 */
public interface NodeType extends ExtensionPoint {

    /** What the host must know to list the type. */
    Descriptor descriptor();

    /** Does the step. May be called again with the same work id after a failure. */
    NodeResult execute(NodeContext context);

    /**
     * How a type is listed.
     *
     * @param name local name, unique in the plugin, stable for ever
     * @param title what the designer calls it
     * @param icon name of a Vaadin icon
     */
    record Descriptor(String name, Text title, String icon) {}
}
