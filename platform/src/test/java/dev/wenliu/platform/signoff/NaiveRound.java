package dev.wenliu.platform.signoff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An independent model of a round: it keeps nothing but the accepted acts in order and works everything else out from them, by the words of
 * the specification instead of by transitions.
 */
public final class NaiveRound {

    private final SignMode mode;
    private final int signers;
    private final List<SignAct> accepted = new ArrayList<>();
    private boolean cancelled;

    /** A round that was just opened. */
    public NaiveRound(SignMode mode, int signers) {
        this.mode = mode;
        this.signers = signers;
    }

    /** Takes an act that the specification allows. */
    public void accept(SignAct act) {
        accepted.add(act);
    }

    /** The matter went elsewhere. */
    public void cancel() {
        cancelled = true;
    }

    /** Why the specification does not allow the act; null when it does. */
    public @Nullable SignReason objection(SignAct act) {
        if (act.seat() < 0 || act.seat() >= signers) return SignReason.NO_SUCH_SEAT;
        if (outcome() != null) return SignReason.ROUND_DECIDED;
        boolean signedBefore = accepted.stream().anyMatch(earlier -> earlier.seat() == act.seat());
        boolean tooEarly = mode == SignMode.SEQUENTIAL && act.seat() > accepted.size();
        return signedBefore || tooEarly ? SignReason.SEAT_NOT_OPEN : null;
    }

    /** How it ended; null while it is open. */
    public @Nullable Outcome outcome() {
        if (cancelled) return new Outcome.Cancelled();
        for (SignAct act : accepted) {
            if (act instanceof SignAct.Reject) return new Outcome.Rejected();
            if (act instanceof SignAct.SendBack back) return new Outcome.Returned(back.node());
        }
        int needed = mode == SignMode.ANY ? 1 : signers;
        return accepted.size() == needed ? new Outcome.Approved() : null;
    }

    /** Where a seat stands. */
    public SeatState state(int seat) {
        for (SignAct act : accepted) if (act.seat() == seat) return stateBy(act);
        if (outcome() != null) return SeatState.CLOSED;
        return mode == SignMode.SEQUENTIAL && seat > accepted.size() ? SeatState.WAITING : SeatState.OPEN;
    }

    private static SeatState stateBy(SignAct act) {
        return switch (act) {
            case SignAct.Approve _ -> SeatState.APPROVED;
            case SignAct.Reject _ -> SeatState.REJECTED;
            case SignAct.SendBack _ -> SeatState.RETURNED;
        };
    }
}
