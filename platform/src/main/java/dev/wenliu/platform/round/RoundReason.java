package dev.wenliu.platform.round;

import dev.wenliu.platform.kernel.Reason;

/** Why tokens cannot go on. */
public enum RoundReason implements Reason {
    /** The flow runs on and on without anybody being asked. */
    NEVER_RESTS
}
