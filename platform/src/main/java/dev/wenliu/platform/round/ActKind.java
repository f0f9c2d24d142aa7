package dev.wenliu.platform.round;

/** What was done, as the history shows it. */
public enum ActKind {
    SUBMITTED,
    RESUBMITTED,
    APPROVED,
    REJECTED,
    RETURNED,
    WITHDRAWN,
    /** 转办: somebody else got the seat; the entry says from whom, to whom. */
    TRANSFERRED,
    /** A node passed by itself; the entry says why. */
    PASSED,
    /** 抄送. */
    TOLD,
    /** A plugin's step was done. */
    STEP_DONE,
    /** A plugin's step was refused for a reason of business: the matter went back. */
    STEP_REFUSED
}
