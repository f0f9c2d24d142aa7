package dev.wenliu.plugin.api;

import org.pf4j.ExtensionPoint;

/**
 * A way to find the people who handle a node, such as the keeper of the room that a form names. Charts name it {@code <plugin>:<name>}. While
 * the plugin is away the administrators handle the node instead, and the matter says so.
 */
public interface AssigneeRule extends ExtensionPoint {

    /** What the host must know to list the rule. */
    Descriptor descriptor();

    /** Finds the people for a matter; nobody is an answer too, the node's own policy decides then. */
    Assignment assign(RuleContext context);

    /**
     * How a rule is listed.
     *
     * @param name local name, unique in the plugin, stable for ever
     * @param title what the rule is called in the designer, such as 会议室管理员
     * @param icon name of a Vaadin icon
     */
    record Descriptor(String name, Text title, String icon) {}
}
