package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.Reason;

/** Why something cannot be done with a task. */
public enum TaskReason implements Reason {
    /** Somebody else decided it: name and time. */
    ALREADY_HANDLED,
    /** The actor has no seat here. */
    NOT_YOURS,
    /** The opinion is missing where one is required. */
    OPINION_REQUIRED,
    /** A return to this node is not possible. */
    NO_SUCH_TARGET,
    /** This cannot be done at this node. */
    NOT_HERE;

    @Override
    public boolean oversteps() {
        return this == NOT_YOURS || this == NO_SUCH_TARGET;
    }
}
