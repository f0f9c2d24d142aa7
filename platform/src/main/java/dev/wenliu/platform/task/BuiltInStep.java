package dev.wenliu.platform.task;

import dev.wenliu.plugin.api.NodeContext;
import dev.wenliu.plugin.api.NodeResult;

/** A step that the product itself does; a chart names it {@code wenliu:<name>}. */
public interface BuiltInStep {

    /** Unique among the product's own steps. */
    String name();

    /** Does it in the transaction that moves the token. */
    NodeResult execute(NodeContext context);
}
