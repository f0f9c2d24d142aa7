package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.Reason;

/** Why the authored model refuses. */
public enum FlowReason implements Reason {
    /** A flow package has problems. */
    PACKAGE_REFUSED,
    /** A rule finds nobody and the node says that this is refused. */
    NOBODY_FOUND,
    /** The initiator chose nobody for a node that the matter reached nevertheless. */
    NOT_CHOSEN,
    /** Somebody was chosen for a node who is outside its range. */
    OUTSIDE_RANGE
}
