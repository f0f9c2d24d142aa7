package dev.wenliu.platform.policy;

/** A limit that may be narrowed from level to level; a smaller number is narrower. */
public enum Policy {
    /** Minutes after which a login that nobody uses ends. */
    IDLE_MINUTES(5, 720),
    /** Days after which a password must be changed. */
    PASSWORD_DAYS(7, 730),
    /** Size of one attached file in megabytes. */
    ATTACHMENT_MEGABYTES(1, 2048);

    private final int least;
    private final int most;

    Policy(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The narrowest value that makes sense. */
    public int least() {
        return least;
    }

    /** The widest value that makes sense. */
    public int most() {
        return most;
    }
}
