package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.Clause;
import dev.wenliu.platform.kernel.Reason;
import org.jspecify.annotations.Nullable;

/** Why a password or an account is refused. */
public enum SecurityReason implements Reason {
    /** The present password is not right. */
    WRONG_PASSWORD,
    /** The new password has too few or too many characters. */
    PASSWORD_LENGTH,
    /** The new password mixes too few kinds of characters. */
    PASSWORD_TOO_PLAIN,
    /** The new password contains the login or the name. */
    PASSWORD_NAMES_YOU,
    /** The new password is among those that are tried first, or follows the keyboard, the alphabet or the calendar. */
    PASSWORD_GUESSABLE,
    /** The new password is one of the last ones. */
    PASSWORD_USED_BEFORE,
    /** The new password is the present one. */
    PASSWORD_UNCHANGED,
    /** Accounts are registered by human resources. */
    ONLY_HR_OPENS_ACCOUNTS,
    /** An information officer gives passwords to people of the own department alone, and to none who approve or administer. */
    NOT_YOUR_DEPARTMENT,
    /** The person's account was opened before; a new password is another act. */
    HAS_AN_ACCOUNT,
    /** A frozen person, or one who left, gets no password. */
    NOT_ACTIVE;

    @Override
    public boolean oversteps() {
        return clause() != null;
    }

    @Override
    public @Nullable Clause clause() {
        return switch (this) {
            case ONLY_HR_OPENS_ACCOUNTS -> new Clause("1.3");
            case NOT_YOUR_DEPARTMENT -> new Clause("2.5.1");
            default -> null;
        };
    }
}
