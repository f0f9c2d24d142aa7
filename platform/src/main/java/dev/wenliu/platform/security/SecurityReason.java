package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.Reason;

/** Why a password is refused. */
public enum SecurityReason implements Reason {
    /** The present password is not right. */
    WRONG_PASSWORD,
    /** The new password has too few or too many characters. */
    PASSWORD_LENGTH,
    /** The new password mixes too few kinds of characters. */
    PASSWORD_TOO_PLAIN,
    /** The new password contains the login or a word that everyone tries first. */
    PASSWORD_GUESSABLE,
    /** The new password is the present one. */
    PASSWORD_UNCHANGED
}
