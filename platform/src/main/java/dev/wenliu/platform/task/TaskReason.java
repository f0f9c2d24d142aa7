package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.Clause;
import dev.wenliu.platform.kernel.Reason;
import org.jspecify.annotations.Nullable;

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
    NOT_HERE,
    /** Whatever waits for somebody who leaves is handed over by human resources. */
    ONLY_HR_HANDS_OVER,
    /** Whoever hands over does not hand over their own. */
    OWN_SEAT,
    /** A frozen person, or one who left, takes nothing over. */
    NOT_ACTIVE,
    /** Nobody decides on what they asked for themselves. */
    OWN_MATTER;

    @Override
    public boolean oversteps() {
        return this == NOT_YOURS || this == NO_SUCH_TARGET || this == ONLY_HR_HANDS_OVER || this == OWN_SEAT;
    }

    @Override
    public @Nullable Clause clause() {
        return this == ONLY_HR_HANDS_OVER ? new Clause("2.4.1") : null;
    }
}
