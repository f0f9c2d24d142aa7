package dev.wenliu.platform.personnel;

import dev.wenliu.platform.kernel.Clause;
import dev.wenliu.platform.kernel.Reason;
import org.jspecify.annotations.Nullable;

/** Why an application, or a decision on it, is refused. */
public enum PersonnelReason implements Reason {
    /** A head or an information officer applies for people of the own department alone. */
    NOT_YOUR_DEPARTMENT,
    /** Whoever handed an application in takes it back. */
    NOT_YOURS,
    /** Human resources alone decides. */
    ONLY_HR_DECIDES,
    /** Nobody decides on an application of their own, or about themselves. */
    FOUR_EYES,
    /** An application about that person waits already. */
    WAITS_ALREADY,
    /** The application was decided on, or taken back, meanwhile. */
    SETTLED,
    /** Whoever refuses says why. */
    WHY_MISSING,
    /** The text is too long. */
    TOO_LONG,
    /** It is so already. */
    NO_CHANGE;

    @Override
    public boolean oversteps() {
        return clause() != null;
    }

    @Override
    public @Nullable Clause clause() {
        return switch (this) {
            case NOT_YOUR_DEPARTMENT -> new Clause("2.5.1");
            case ONLY_HR_DECIDES, FOUR_EYES -> new Clause("1.3");
            default -> null;
        };
    }
}
