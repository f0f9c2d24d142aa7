package dev.wenliu.platform.organisation;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Human resources' register of the persons who may use the system (2.4.1). */
@Service
public class Register {

    private final OrganisationTables tables;
    private final Directory directory;
    private final Audit audit;

    Register(OrganisationTables tables, Directory directory, Audit audit) {
        this.tables = tables;
        this.directory = directory;
        this.audit = audit;
    }

    /** Freezes a person: no login, and no rule finds the person any more. */
    @Transactional
    public void freeze(Actor actor, PersonId person) {
        set(actor, person, Person.Status.FROZEN, "frozen");
    }

    /** Lets a frozen person in again. */
    @Transactional
    public void unfreeze(Actor actor, PersonId person) {
        set(actor, person, Person.Status.ACTIVE, "unfrozen");
    }

    /** Whether the actor may freeze or unfreeze the person; nobody freezes themselves. */
    public boolean mayFreeze(Actor actor, Person person) {
        return actor.has(Role.HR)
                && person.status() != Person.Status.LEFT
                && !person.id().equals(actor.id());
    }

    private void set(Actor actor, PersonId id, Person.Status status, String act) {
        actor.require(Role.HR);
        Person person = directory.current().person(id).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
        if (person.status() == status || !mayFreeze(actor, person))
            throw new Refusal(OrganisationReason.NOT_IN_THAT_STATUS, person.name());
        tables.lock();
        tables.setStatus(id, status);
        audit.record(new AuditEntry(
                actor.id(),
                "organisation." + act,
                "person",
                id.toString(),
                Sentence.of("organisation.audit." + act, actor.name(), person.name())));
        directory.renewAfterCommit();
    }
}
