package dev.wenliu.platform.attachment;

import dev.wenliu.platform.kernel.Reason;

/** Why a file is not taken. */
public enum AttachmentReason implements Reason {
    /** Nothing is in it. */
    EMPTY,
    /** It is larger than one file may be: the limit. */
    TOO_LARGE,
    /** Files of this kind could run by themselves: the extension. */
    KIND_REFUSED,
    /** It is a program, whatever its name says. */
    PROGRAM,
    /** Its content is not what its name says: the extension. */
    CONTENT_DIFFERS,
    /** An archive or office document that cannot be opened. */
    DAMAGED,
    /** An archive that would swell beyond reason when unpacked. */
    SWELLS,
    /** The uploader has too much lying about that was never submitted: the limit. */
    TOO_MUCH_UNSENT,
    /** What belongs to one object is too much altogether: the limit. */
    HOLDER_FULL,
    /** The server's disk is full. */
    NO_ROOM,
    /** An upload that is to be submitted is no longer there. */
    GONE;

    /** Whoever brings a disguise or a flood is kept in the log; whose file is merely broken is not. */
    @Override
    public boolean oversteps() {
        return switch (this) {
            case TOO_LARGE, KIND_REFUSED, PROGRAM, CONTENT_DIFFERS, SWELLS, TOO_MUCH_UNSENT -> true;
            case EMPTY, DAMAGED, HOLDER_FULL, NO_ROOM, GONE -> false;
        };
    }
}
