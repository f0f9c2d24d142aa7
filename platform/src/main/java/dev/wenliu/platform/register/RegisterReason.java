package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Clause;
import dev.wenliu.platform.kernel.Reason;
import org.jspecify.annotations.Nullable;

/** Why a right or a move is refused. */
public enum RegisterReason implements Reason {
    /** Rights are declared by human resources. */
    ONLY_HR_DECLARES,
    /** Nobody declares rights for themselves, and nobody gives themselves rights. */
    OWN_RIGHTS,
    /** Whoever declared a right does not give it as well. */
    DECLARED_BY_YOU,
    /** Some rights come with an office and are given by appointing. */
    COMES_WITH_AN_OFFICE,
    /** The auditor is no other administrator; divided, nobody is two of the three. */
    NOT_TOGETHER,
    /** A role is lower-case letters, digits and hyphens. */
    BAD_ROLE,
    /** The declaration does not wait any more. */
    SETTLED,
    /** Whoever sends something back says why. */
    WHY_MISSING,
    /** A move lies ahead already. */
    MOVE_AHEAD,
    /** A move is planned no further ahead than a year. */
    TOO_FAR_AHEAD,
    /** The person works there as that already. */
    NO_CHANGE,
    /** Units lie below the one that shall be closed. */
    UNITS_BELOW,
    /** People belong to the unit that shall be closed, or will by a planned move. */
    PEOPLE_LEFT,
    /** The unit that shall be closed owns flows, or signs in some. */
    FLOWS_OWNED,
    /** Work waits for the person that others have to take over first. */
    HAND_OVER_FIRST;

    @Override
    public boolean oversteps() {
        return this == ONLY_HR_DECLARES || this == OWN_RIGHTS || this == DECLARED_BY_YOU;
    }

    @Override
    public @Nullable Clause clause() {
        return switch (this) {
            case ONLY_HR_DECLARES, OWN_RIGHTS, HAND_OVER_FIRST -> new Clause("2.4.1");
            case DECLARED_BY_YOU -> new Clause("2.3.2");
            case COMES_WITH_AN_OFFICE -> new Clause("2.5.4");
            default -> null;
        };
    }
}
