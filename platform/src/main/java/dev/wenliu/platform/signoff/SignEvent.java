package dev.wenliu.platform.signoff;

/** What changed when somebody signed. */
public sealed interface SignEvent {

    /** It is this seat's turn now. */
    record SeatOpened(int seat) implements SignEvent {}

    /** The seat was decided by its signer. */
    record SeatSigned(int seat, SeatState state) implements SignEvent {}

    /** The seat closed without its signer because the round was decided. */
    record SeatClosed(int seat) implements SignEvent {}

    /** The round has its outcome. */
    record RoundDecided(Outcome outcome) implements SignEvent {}
}
