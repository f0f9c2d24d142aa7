package dev.wenliu.platform.engine;

import dev.wenliu.platform.flow.NodeId;

/** A token that came to rest at a node: an approval, a plugin step, or the start node after a return to the initiator. */
public record Arrival(NodeId node, String execution) {}
