package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.rule.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A connection (连线) between two nodes.
 *
 * @param condition null where the transition is unconditional
 * @param otherwise whether it is taken when no sibling's condition holds
 */
public record Transition(
        String id,
        Label name,
        NodeId from,
        NodeId to,
        @Nullable Condition condition,
        boolean otherwise) {}
