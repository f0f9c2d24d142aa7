package dev.wenliu.platform.signoff;

import dev.wenliu.platform.kernel.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round of approval (一轮审批): what happens at one node from arrival to outcome. A value; {@link #act} gives the next one.
 *
 * @param outcome null while the round is open
 */
public record Round(
        SignMode mode, List<Seat> seats, @Nullable Outcome outcome) {

    public Round {
        seats = List.copyOf(seats);
    }

    /** A new round for these signers in signing order; a person listed twice sits once. */
    public static SignResult open(SignMode mode, List<PersonId> signers) {
        throw new UnsupportedOperationException();
    }

    /** The round after an act of a signer. */
    public SignResult act(SignAct act) {
        throw new UnsupportedOperationException();
    }

    /** Closes every pending seat from outside. */
    public SignResult cancel() {
        throw new UnsupportedOperationException();
    }
}
