package dev.wenliu.platform.signoff;

import dev.wenliu.platform.kernel.PersonId;

/** What changed when somebody signed. */
public sealed interface SignEvent {

    /** It is this seat's turn now. */
    record SeatOpened(int seat) implements SignEvent {}

    /** The seat was decided by its signer. */
    record SeatSigned(int seat, SeatState state) implements SignEvent {}

    /** The seat closed without its signer because the round was decided. */
    record SeatClosed(int seat) implements SignEvent {}

    /** The seat is somebody else's now. */
    record SeatTransferred(int seat, PersonId from) implements SignEvent {}

    /** The round has its outcome. */
    record RoundDecided(Outcome outcome) implements SignEvent {}
}
