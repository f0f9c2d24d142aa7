package dev.wenliu.platform.signoff;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        if (seats.isEmpty()) throw new Refusal(SignReason.NO_SIGNER);
    }

    /** A new round for these signers in signing order; a person listed twice sits once. */
    public static SignResult open(SignMode mode, List<PersonId> signers) {
        List<Seat> seats = new ArrayList<>();
        List<SignEvent> events = new ArrayList<>();
        for (PersonId signer : new LinkedHashSet<>(signers)) {
            int number = seats.size();
            boolean turn = mode != SignMode.SEQUENTIAL || number == 0;
            seats.add(new Seat(number, signer, turn ? SeatState.OPEN : SeatState.WAITING));
            if (turn) events.add(new SignEvent.SeatOpened(number));
        }
        return new SignResult(new Round(mode, seats, null), events);
    }

    /** The round after an act of a signer. */
    public SignResult act(SignAct act) {
        refuseIfImpossible(act);
        return switch (act) {
            case SignAct.Approve approve -> approve(approve.seat());
            case SignAct.Reject reject -> decide(reject.seat(), SeatState.REJECTED, new Outcome.Rejected());
            case SignAct.SendBack back -> decide(back.seat(), SeatState.RETURNED, new Outcome.Returned(back.node()));
        };
    }

    /** Gives a seat that is not signed yet to somebody else for good (转办); whoever sits in the round already is refused. */
    public SignResult transfer(int seat, PersonId to) {
        if (seat < 0 || seat >= seats.size()) throw new Refusal(SignReason.NO_SUCH_SEAT);
        if (outcome != null) throw new Refusal(SignReason.ROUND_DECIDED);
        Seat given = seats.get(seat);
        if (!given.state().pending()) throw new Refusal(SignReason.SEAT_NOT_OPEN);
        if (seats.stream().anyMatch(other -> other.person().equals(to))) throw new Refusal(SignReason.SITS_ALREADY);
        var next = new ArrayList<>(seats);
        next.set(seat, new Seat(seat, to, given.state()));
        return new SignResult(
                new Round(mode, next, null), List.of(new SignEvent.SeatTransferred(seat, given.person())));
    }

    /** Closes every pending seat from outside. */
    public SignResult cancel() {
        if (outcome != null) throw new Refusal(SignReason.ROUND_DECIDED);
        return close(seats, new ArrayList<>(), new Outcome.Cancelled());
    }

    /** Whose turn it is, in signing order. */
    public Set<PersonId> turns() {
        Set<PersonId> turns = new LinkedHashSet<>();
        for (Seat seat : seats) if (seat.state() == SeatState.OPEN) turns.add(seat.person());
        return Collections.unmodifiableSet(turns);
    }

    private void refuseIfImpossible(SignAct act) {
        if (act.seat() < 0 || act.seat() >= seats.size()) throw new Refusal(SignReason.NO_SUCH_SEAT);
        if (outcome != null) throw new Refusal(SignReason.ROUND_DECIDED);
        if (seats.get(act.seat()).state() != SeatState.OPEN) throw new Refusal(SignReason.SEAT_NOT_OPEN);
    }

    private SignResult approve(int seat) {
        var next = with(seats, seat, SeatState.APPROVED);
        boolean allApproved = next.stream().noneMatch(other -> other.state().pending());
        if (mode == SignMode.ANY || allApproved) return decide(seat, SeatState.APPROVED, new Outcome.Approved());
        List<SignEvent> events = new ArrayList<>();
        events.add(new SignEvent.SeatSigned(seat, SeatState.APPROVED));
        if (mode == SignMode.SEQUENTIAL) {
            next = with(next, seat + 1, SeatState.OPEN);
            events.add(new SignEvent.SeatOpened(seat + 1));
        }
        return new SignResult(new Round(mode, next, null), events);
    }

    private SignResult decide(int seat, SeatState signed, Outcome decided) {
        List<SignEvent> events = new ArrayList<>();
        events.add(new SignEvent.SeatSigned(seat, signed));
        return close(with(seats, seat, signed), events, decided);
    }

    private SignResult close(List<Seat> current, List<SignEvent> events, Outcome decided) {
        var closed = new ArrayList<Seat>(current.size());
        for (Seat seat : current) {
            boolean pending = seat.state().pending();
            closed.add(pending ? seat.in(SeatState.CLOSED) : seat);
            if (pending) events.add(new SignEvent.SeatClosed(seat.number()));
        }
        events.add(new SignEvent.RoundDecided(decided));
        return new SignResult(new Round(mode, closed, decided), events);
    }

    private static List<Seat> with(List<Seat> seats, int number, SeatState state) {
        var next = new ArrayList<>(seats);
        next.set(number, seats.get(number).in(state));
        return next;
    }
}
