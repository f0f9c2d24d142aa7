package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.Clause;
import dev.wenliu.platform.kernel.Reason;
import org.jspecify.annotations.Nullable;

/** Why the organisation refuses a change. */
public enum OrganisationReason implements Reason {
    /** The company file has mistakes. */
    COMPANY_FILE_REFUSED,
    /** A company can only be imported into an empty organisation. */
    NOT_EMPTY,
    /** The person is already in that status, or has left. */
    NOT_IN_THAT_STATUS,
    /** The file cannot be read. */
    FILE_UNREADABLE,
    /** Persons are registered, moved and frozen by human resources. */
    ONLY_HR_REGISTERS,
    /** Rights are set by the information centre. */
    ONLY_CENTRE_GRANTS,
    /** Nobody leaves with an account that is still open. */
    FREEZE_FIRST,
    /** Hired staff have a contract that ends. */
    CONTRACT_END_MISSING,
    /** Regular staff have no end of contract. */
    CONTRACT_END_NEEDLESS,
    /** The contract is over. */
    CONTRACT_OVER,
    /** Somebody else logs in with this name. */
    LOGIN_TAKEN,
    /** A login is lower-case letters, digits, dots and hyphens. */
    BAD_LOGIN,
    /** A person has a name. */
    NAME_MISSING,
    /** Human resources gives offices; a unit's head only those that the unit names itself. */
    NOT_YOURS_TO_APPOINT,
    /** The tree of units is kept by human resources. */
    ONLY_HR_KEEPS_UNITS,
    /** A code is lower-case letters, digits, dots and hyphens. */
    BAD_CODE,
    /** The unit was closed. */
    UNIT_CLOSED,
    /** Another unit has this code. */
    CODE_TAKEN,
    /** A company stands at the top, alone; everything else below it. */
    ONE_COMPANY,
    /** A unit cannot lie below itself. */
    UNIT_CIRCLE,
    /** Offices of a unit go to its own people. */
    NOT_OF_THE_UNIT,
    /** The person holds the office, or deputises, already. */
    HOLDS_IT_ALREADY,
    /** Nobody holds the office. */
    VACANT,
    /** A text is longer than there is room for. */
    TOO_LONG;

    @Override
    public boolean oversteps() {
        return this == ONLY_HR_REGISTERS
                || this == ONLY_CENTRE_GRANTS
                || this == NOT_YOURS_TO_APPOINT
                || this == ONLY_HR_KEEPS_UNITS;
    }

    @Override
    public @Nullable Clause clause() {
        return switch (this) {
            case ONLY_HR_REGISTERS, CONTRACT_END_MISSING, CONTRACT_END_NEEDLESS, CONTRACT_OVER -> new Clause("1.3");
            case ONLY_CENTRE_GRANTS -> new Clause("2.3.2");
            case ONLY_HR_KEEPS_UNITS, ONE_COMPANY -> new Clause("1.2");
            case NOT_YOURS_TO_APPOINT, NOT_OF_THE_UNIT -> new Clause("2.5.4");
            case FREEZE_FIRST -> new Clause("2.4.1");
            default -> null;
        };
    }
}
