package dev.wenliu.platform.leaving;

import dev.wenliu.platform.inbox.PendingTasks;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.register.OpenWork;
import org.springframework.stereotype.Component;

/** Tasks keep an account from being frozen until others have taken them over. */
@Component
class TasksToHandOver implements OpenWork {

    private final PendingTasks pending;

    TasksToHandOver(PendingTasks pending) {
        this.pending = pending;
    }

    @Override
    public int of(PersonId person) {
        return pending.count(person);
    }
}
