package dev.wenliu.platform.personnel;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Chore;
import dev.wenliu.platform.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applications on which human resources has to decide. */
@Component
class ApplicationsToDecide implements Chore {

    private final ApplicationTables tables;

    ApplicationsToDecide(ApplicationTables tables) {
        this.tables = tables;
    }

    @Override
    @Transactional(readOnly = true)
    public int waiting(Actor actor) {
        return actor.has(Role.HR) ? tables.waitingFor(actor.id()) : 0;
    }

    @Override
    public String page() {
        return Applications.PAGE;
    }

    @Override
    public String key() {
        return "personnel.chore";
    }
}
