package dev.wenliu.platform.scripting;

import dev.wenliu.platform.kernel.Reason;

/** Why a script was refused; every sentence names the script's place first. */
public enum ScriptReason implements Reason {
    /** The text is longer than a script may be. */
    TOO_LONG,
    /** The text is no JavaScript, or more than the inside of one function. */
    SYNTAX,
    /** The script failed by itself. */
    FAILED,
    /** The script of a condition answers something else than yes or no. */
    NOT_YES_OR_NO,
    /** The script of a formula answers something that its field cannot hold. */
    NO_VALUE,
    /** A number has more digits than a script counts exactly. */
    TOO_MANY_DIGITS,
    /** The script takes more steps than one may take. */
    TOO_MANY_STEPS,
    /** The script computes for longer than one may. */
    TOO_SLOW,
    /** The script needs more memory than one may use. */
    TOO_LARGE,
    /** All places where scripts run stayed taken. */
    BUSY
}
