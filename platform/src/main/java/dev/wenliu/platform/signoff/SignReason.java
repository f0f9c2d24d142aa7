package dev.wenliu.platform.signoff;

import dev.wenliu.platform.kernel.Reason;

/** Why the machine refuses an act. */
public enum SignReason implements Reason {
    /** A round needs at least one signer. */
    NO_SIGNER,
    /** The round has its outcome already. */
    ROUND_DECIDED,
    /** No such seat in this round. */
    NO_SUCH_SEAT,
    /** The seat is not open. */
    SEAT_NOT_OPEN,
    /** The person has a seat in this round already. */
    SITS_ALREADY
}
