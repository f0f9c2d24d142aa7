package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.TaskId;
import org.springframework.stereotype.Service;

/** Tasks waiting for someone, and what may be done with them. */
@Service
public class Tasks {

    /** Does it, in one transaction; of two at once exactly one wins and the other reads who was first and when. */
    public void perform(Actor actor, TaskId id, TaskAct act) {
        throw new UnsupportedOperationException();
    }

    /** The initiator takes the matter back while nobody has acted. */
    public void withdraw(Actor actor, MatterId matter) {
        throw new UnsupportedOperationException();
    }
}
