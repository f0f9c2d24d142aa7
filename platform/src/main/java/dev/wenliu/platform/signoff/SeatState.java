package dev.wenliu.platform.signoff;

/** Where a seat stands. */
public enum SeatState {
    /** Not yet this signer's turn (sequential). */
    WAITING,
    /** In the signer's inbox now. */
    OPEN,
    /** The signer approved. */
    APPROVED,
    /** The signer rejected. */
    REJECTED,
    /** The signer returned the matter. */
    RETURNED,
    /** Decided without this signer. */
    CLOSED;

    /** Whether this signer can still act. */
    public boolean pending() {
        return this == WAITING || this == OPEN;
    }
}
