package dev.wenliu.platform.policy;

import dev.wenliu.platform.kernel.Clause;
import dev.wenliu.platform.kernel.Reason;
import org.jspecify.annotations.Nullable;

/** Why a policy is refused. */
public enum PolicyReason implements Reason {
    /** A lower level only narrows what the level above allows. */
    WIDER_THAN_ABOVE,
    /** No policy is wider than the server's own setting. */
    WIDER_THAN_SERVER,
    /** The office keeps policies for everybody, a head and an information officer for their own branch. */
    NOT_YOUR_BRANCH,
    /** The number makes no sense for this policy. */
    OUT_OF_RANGE;

    @Override
    public boolean oversteps() {
        return this == NOT_YOUR_BRANCH || this == WIDER_THAN_ABOVE;
    }

    @Override
    public @Nullable Clause clause() {
        return this == OUT_OF_RANGE || this == WIDER_THAN_SERVER ? null : new Clause("2.1.1");
    }
}
