package dev.wenliu.platform.policy;

import java.util.OptionalInt;

/** What the server's own settings allow, beyond which no policy reaches. */
public interface ServerLimit {

    /** The policy that narrows it. */
    Policy policy();

    /** The widest value in the policy's unit; nothing where the server sets no limit. */
    OptionalInt most();
}
