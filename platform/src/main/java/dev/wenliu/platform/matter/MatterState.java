package dev.wenliu.platform.matter;

/** Where a matter stands. */
public enum MatterState {
    RUNNING,
    /** With the initiator, who may change and resubmit it. */
    RETURNED,
    /** 办结. */
    COMPLETED,
    REJECTED,
    /** 撤回 by the initiator before anyone acted. */
    WITHDRAWN;

    /** Whether the matter goes on. */
    public boolean open() {
        return this == RUNNING || this == RETURNED;
    }
}
