package dev.wenliu.platform.signoff;

import dev.wenliu.platform.kernel.PersonId;

/** One signer's place in a round; {@code number} counts from 0 in signing order. */
public record Seat(int number, PersonId person, SeatState state) {

    /** The same seat in another state. */
    public Seat in(SeatState next) {
        return new Seat(number, person, next);
    }
}
