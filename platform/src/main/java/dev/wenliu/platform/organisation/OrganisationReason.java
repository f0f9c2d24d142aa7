package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.Reason;

/** Why the organisation refuses a change. */
public enum OrganisationReason implements Reason {
    /** The company file has mistakes. */
    COMPANY_FILE_REFUSED,
    /** A company can only be imported into an empty organisation. */
    NOT_EMPTY,
    /** The person is already in that status, or has left. */
    NOT_IN_THAT_STATUS,
    /** The file cannot be read. */
    FILE_UNREADABLE
}
