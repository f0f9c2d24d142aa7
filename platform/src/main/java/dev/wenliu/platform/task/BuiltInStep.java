package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.ProductStep;
import dev.wenliu.plugin.api.NodeContext;
import dev.wenliu.plugin.api.NodeResult;

/** How the product does one of its own steps. */
public interface BuiltInStep extends ProductStep {

    /** Does it in the transaction that moves the token. */
    NodeResult execute(NodeContext context);
}
