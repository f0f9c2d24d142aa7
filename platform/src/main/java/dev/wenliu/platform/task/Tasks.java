package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.round.Bookkeeping;
import dev.wenliu.platform.round.Consequences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tasks waiting for someone, and what may be done with them. */
@Service
public class Tasks {

    private final Seating seating;
    private final Approving approving;
    private final Rejecting rejecting;
    private final SendingBack sendingBack;
    private final Resubmitting resubmitting;
    private final Withdrawing withdrawing;
    private final Bookkeeping bookkeeping;
    private final Steps steps;
    private final TransactionTemplate transaction;

    Tasks(
            Seating seating,
            Approving approving,
            Rejecting rejecting,
            SendingBack sendingBack,
            Resubmitting resubmitting,
            Withdrawing withdrawing,
            Bookkeeping bookkeeping,
            Steps steps,
            PlatformTransactionManager transactions) {
        this.seating = seating;
        this.approving = approving;
        this.rejecting = rejecting;
        this.sendingBack = sendingBack;
        this.resubmitting = resubmitting;
        this.withdrawing = withdrawing;
        this.bookkeeping = bookkeeping;
        this.steps = steps;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does it, in one transaction; of two at once exactly one wins and the other reads who was first and when. */
    public void perform(Actor actor, TaskId id, TaskAct act) {
        Consequences done = transaction.execute(status -> act(actor, id, act));
        if (!done.steps().isEmpty()) steps.run(done.matter().id());
    }

    private Consequences act(Actor actor, TaskId id, TaskAct act) {
        Sitting sitting = seating.take(actor, id);
        switch (act) {
            case TaskAct.Approve approve -> approving.apply(sitting, approve);
            case TaskAct.Reject reject -> rejecting.apply(sitting, reject);
            case TaskAct.SendBack back -> sendingBack.apply(sitting, back);
            case TaskAct.Resubmit again -> resubmitting.apply(sitting, again);
        }
        bookkeeping.store(sitting.act());
        return sitting.act();
    }

    /** The initiator takes the matter back while nobody has acted. */
    public void withdraw(Actor actor, MatterId matter) {
        transaction.executeWithoutResult(status -> {
            Consequences act = seating.begin(actor, matter);
            withdrawing.apply(actor, act);
            bookkeeping.store(act);
        });
    }
}
