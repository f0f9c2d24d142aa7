package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.round.Consequences;
import org.springframework.stereotype.Service;

/** Tasks waiting for someone, and what may be done with them. */
@Service
public class Tasks {

    private final Sittings sittings;
    private final Handling handling;
    private final Withdrawing withdrawing;
    private final Steps steps;

    Tasks(Sittings sittings, Handling handling, Withdrawing withdrawing, Steps steps) {
        this.sittings = sittings;
        this.handling = handling;
        this.withdrawing = withdrawing;
        this.steps = steps;
    }

    /** Does it, in one transaction; of two at once exactly one wins and the other reads who was first and when. */
    public void perform(Actor actor, TaskId id, TaskAct act) {
        Consequences done = sittings.onSeat(actor, id, sitting -> handling.apply(sitting, act));
        if (!done.steps().isEmpty()) steps.run(done.matter().id());
    }

    /** The initiator takes the matter back while nobody has acted. */
    public void withdraw(Actor actor, MatterId matter) {
        sittings.over(actor, matter, act -> withdrawing.apply(actor.id(), act));
    }
}
