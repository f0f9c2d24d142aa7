package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.round.Bookkeeping;
import dev.wenliu.platform.round.Consequences;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One act from beginning to end in one transaction: the matter is locked, something is done, and what it brought about is stored. */
@Component
class Sittings {

    private final Locking locking;
    private final Seating seating;
    private final Bookkeeping bookkeeping;

    Sittings(Locking locking, Seating seating, Bookkeeping bookkeeping) {
        this.locking = locking;
        this.seating = seating;
        this.bookkeeping = bookkeeping;
    }

    /** An act on the actor's seat. */
    @Transactional
    public Consequences onSeat(Actor actor, TaskId task, Consumer<Sitting> deed) {
        Sitting sitting = seating.take(actor, task);
        deed.accept(sitting);
        bookkeeping.store(sitting.act());
        return sitting.act();
    }

    /** An act on a seat that is not signed yet, whoever sits there. */
    @Transactional
    public void onAnySeat(Actor actor, TaskId task, Consumer<Sitting> deed) {
        Sitting sitting = seating.pending(actor, task);
        deed.accept(sitting);
        bookkeeping.store(sitting.act());
    }

    /** An act of somebody who needs no seat. */
    @Transactional
    public void over(Actor actor, MatterId matter, Consumer<Consequences> deed) {
        Consequences act = locking.begin(actor, matter);
        deed.accept(act);
        bookkeeping.store(act);
    }
}
