package dev.wenliu.platform.session;

import dev.wenliu.platform.organisation.OrganisationChanged;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the sessions of whoever was frozen or left, at once on the node where it happened and within seconds on the others (2.4.1). */
@Component
class FrozenOut {

    private final LocalSessions local;
    private final People people;

    FrozenOut(LocalSessions local, People people) {
        this.local = local;
        this.people = people;
    }

    @EventListener
    void on(OrganisationChanged changed) {
        local.end(
                session -> people.find(session.person()).filter(Person::active).isEmpty(), SessionEnd.FROZEN);
    }
}
