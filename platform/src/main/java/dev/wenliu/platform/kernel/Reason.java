package dev.wenliu.platform.kernel;

import org.jspecify.annotations.Nullable;

/** Why an act was refused; each feature lists its reasons in an enum. */
public interface Reason {

    /** The constant's name. */
    String name();

    /** The key of the sentence shown to the user: {@code refusal.<ENUM>.<CONSTANT>}. */
    default String key() {
        return "refusal." + getClass().getSimpleName() + "." + name();
    }

    /** The clause of the regulation that refuses, or null where a plain rule of the product does. */
    default @Nullable Clause clause() {
        return null;
    }

    /** Whether somebody reached for what is not theirs to see or do; the audit log keeps such attempts. */
    default boolean oversteps() {
        return false;
    }
}
