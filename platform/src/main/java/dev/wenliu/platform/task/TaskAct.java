package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Choices;
import tools.jackson.databind.node.ObjectNode;

/** What somebody does with a task. */
public sealed interface TaskAct {

    /** 同意; the values are the form as the browser sent it, of which nothing but what the node may edit may differ. */
    record Approve(String opinion, ObjectNode values) implements TaskAct {}

    /** 不同意: ends the matter; needs an opinion. */
    record Reject(String opinion) implements TaskAct {}

    /** 退回 to an earlier node; needs an opinion. */
    record SendBack(String node, String opinion) implements TaskAct {}

    /** The initiator submits a returned matter again, with whom they choose this time. */
    record Resubmit(ObjectNode values, Choices choices) implements TaskAct {

        /** A submission to a flow that asks for no choice. */
        public Resubmit(ObjectNode values) {
            this(values, Choices.NONE);
        }
    }
}
