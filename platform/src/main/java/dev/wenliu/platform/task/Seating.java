package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.round.Wording;
import dev.wenliu.platform.signoff.Seat;
import dev.wenliu.platform.signoff.SeatState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins an act at a seat: locks the matter first, then finds the actor's seat as it stands under the lock. */
@Component
class Seating {

    private final Locking locking;
    private final Matters matters;
    private final Rounds rounds;
    private final Wording wording;

    Seating(Locking locking, Matters matters, Rounds rounds, Wording wording) {
        this.locking = locking;
        this.matters = matters;
        this.rounds = rounds;
        this.wording = wording;
    }

    /** The actor on the seat, if it is theirs and still open; whoever comes too late reads who was first and when. */
    Sitting take(Actor actor, TaskId task) {
        Sitting sitting = find(actor, task);
        Seat seat = sitting.round().seat(sitting.place());
        if (!seat.person().equals(actor.id())) throw notYours(actor, sitting.act());
        switch (seat.state()) {
            case OPEN -> {}
            case WAITING -> throw notYours(actor, sitting.act());
            case APPROVED, REJECTED, RETURNED, CLOSED -> throw tooLate(sitting.round(), sitting.place());
        }
        return sitting;
    }

    /** The seat of whoever sits there, if it is not signed yet; else who signed and when. */
    Sitting pending(Actor actor, TaskId task) {
        Sitting sitting = find(actor, task);
        if (!sitting.round().seat(sitting.place()).state().pending()) throw tooLate(sitting.round(), sitting.place());
        return sitting;
    }

    private Sitting find(Actor actor, TaskId task) {
        MatterId id = rounds.matterOf(task).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
        Consequences act = locking.begin(actor, id);
        Rounds.Stored round = act.standing().stream()
                .filter(open -> open.place(task).isPresent())
                .findFirst()
                .orElseGet(() -> rounds.of(task));
        Rounds.Place place = round.place(task).orElseThrow();
        return new Sitting(
                act, round, place, act.matter().chart().node(round.node()).orElseThrow());
    }

    /** To whom the matter is unknown, its tasks are unknown as well. */
    private Refusal notYours(Actor actor, Consequences act) {
        boolean known = matters.mayRead(actor.id(), act.matter().matter());
        return new Refusal(known ? TaskReason.NOT_YOURS : KernelReason.NO_SUCH_OBJECT);
    }

    /** Who signed the seat names the signer; a seat that closed without one, whoever decided the round. */
    private Refusal tooLate(Rounds.Stored round, Rounds.Place place) {
        Seat seat = round.seat(place);
        Instant decidedAt = round.decidedAt();
        boolean closed = seat.state() == SeatState.CLOSED && decidedAt != null;
        @Nullable PersonId who = closed ? round.decidedBy() : seat.person();
        Instant at = closed && decidedAt != null
                ? decidedAt
                : rounds.doneAt(place.task()).orElseGet(locking::now);
        return new Refusal(TaskReason.ALREADY_HANDLED, wording.name(who), wording.time(at));
    }
}
