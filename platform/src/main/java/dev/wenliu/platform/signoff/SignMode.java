package dev.wenliu.platform.signoff;

/** How the signers of one node sign. */
public enum SignMode {
    /** 单人/或签: the first opinion decides. */
    ANY,
    /** 会签: all sign at once, all must approve; one rejection decides. */
    COUNTERSIGN,
    /** 依次审批: one after the other in order; one rejection decides. */
    SEQUENTIAL
}
