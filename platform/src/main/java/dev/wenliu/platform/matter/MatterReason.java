package dev.wenliu.platform.matter;

import dev.wenliu.platform.kernel.Reason;

/** Why something cannot be done with a matter. */
public enum MatterReason implements Reason {
    /** The form has mistakes or gaps: see the violations. */
    FORM_INVALID,
    /** The matter has ended. */
    ENDED,
    /** Somebody acted already, so it can no longer be withdrawn: name and time. */
    ALREADY_ACTED_ON,
    /** Another version of the flow is in force by now; what was typed stays in the draft. */
    NOT_IN_FORCE
}
