package dev.wenliu.platform.session;

import java.util.Arrays;
import java.util.Optional;

/** Why a session ended. */
public enum SessionEnd {
    /** The person logged out. */
    LOGGED_OUT,
    /** The person ended it from another session. */
    ENDED,
    /** Nobody used it for too long. */
    IDLE,
    /** It lasted as long as any may. */
    TOO_LONG,
    /** The person may not log in any more. */
    FROZEN,
    /** The password is another one now. */
    PASSWORD;

    /** The one with this name, as an address says it. */
    public static Optional<SessionEnd> named(String name) {
        return Arrays.stream(values()).filter(end -> end.name().equals(name)).findFirst();
    }

    /** The key of the sentence that tells whoever sat in front of it. */
    public String key() {
        return "session.end." + name();
    }
}
