package dev.wenliu.platform.leaving;

import dev.wenliu.platform.inbox.PendingTasks;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Chore;
import dev.wenliu.platform.kernel.Role;
import org.springframework.stereotype.Component;

/** Tasks of people who are frozen or have left, which human resources has to hand over. */
@Component
class UnattendedTasks implements Chore {

    private final PendingTasks pending;

    UnattendedTasks(PendingTasks pending) {
        this.pending = pending;
    }

    @Override
    public int waiting(Actor actor) {
        if (!actor.has(Role.HR)) return 0;
        return pending.unattended(actor).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Override
    public String page() {
        return Leaving.PAGE;
    }

    @Override
    public String key() {
        return "leaving.chore";
    }
}
