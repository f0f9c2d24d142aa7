package dev.wenliu.platform.kernel.ui;

import java.util.Locale;

/** What a colour means; a word always stands beside it. */
public enum Tone {
    /** Done, approved, healthy. */
    OK,
    /** Under way, waiting for somebody. */
    WAITING,
    /** Overdue, or soon so. */
    LATE,
    /** Refused, failed. */
    REFUSED,
    /** Nothing to worry about. */
    NEUTRAL,
    /** News. */
    ACCENT;

    String className() {
        return "wl-tone-" + name().toLowerCase(Locale.ROOT);
    }
}
