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
    /** A frozen person, or one who left, gets no password. */
    NOT_ACTIVE;

    @Override
    public boolean oversteps() {
        return this == ONLY_HR_OPENS_ACCOUNTS;
    }

    @Override
    public @Nullable Clause clause() {
        return this == ONLY_HR_OPENS_ACCOUNTS ? new Clause("1.3") : null;
    }
}
