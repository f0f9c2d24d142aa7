package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Chore;
import dev.wenliu.platform.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People who forgot their password and wait for somebody who may give a new one. */
@Component
class PasswordsToGive implements Chore {

    private final PasswordRequests requests;
    private final ResetRule rule;

    PasswordsToGive(PasswordRequests requests, ResetRule rule) {
        this.requests = requests;
        this.rule = rule;
    }

    @Override
    @Transactional(readOnly = true)
    public int waiting(Actor actor) {
        if (!actor.has(Role.HR) && !actor.has(Role.INFORMATION_OFFICER)) return 0;
        return (int) requests.waiting().stream()
                .filter(row -> rule.mayGive(actor, rule.person(row.person())))
                .count();
    }

    @Override
    public String page() {
        return ForgottenPasswords.PAGE;
    }

    @Override
    public String key() {
        return "security.chore";
    }
}
