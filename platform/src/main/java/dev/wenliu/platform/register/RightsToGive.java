package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Chore;
import dev.wenliu.platform.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Declared rights that the information centre has to give. */
@Component
class RightsToGive implements Chore {

    private final DeclarationTables declarations;

    RightsToGive(DeclarationTables declarations) {
        this.declarations = declarations;
    }

    @Override
    @Transactional(readOnly = true)
    public int waiting(Actor actor) {
        return actor.has(Role.RIGHTS_GIVER) ? declarations.count(false, null) : 0;
    }

    @Override
    public String page() {
        return Rights.PAGE;
    }

    @Override
    public String key() {
        return "register.chore";
    }
}
