package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Person.Status;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where persons' accounts stand: human resources freezes them, lets people in again and notes who has left (2.4.1). */
@Service
public class Standing {

    private static final int LONGEST = 400;

    private final RegisterTables tables;
    private final RegisterChange change;
    private final Moving moving;
    private final FreezeRule rule;

    Standing(RegisterTables tables, RegisterChange change, Moving moving, FreezeRule rule) {
        this.tables = tables;
        this.change = change;
        this.moving = moving;
        this.rule = rule;
    }

    /** Freezes a person: no login, and no rule finds the person any more; refused while work waits that nobody took over. */
    @Transactional
    public void freeze(Actor actor, PersonId id) {
        Person person = changeable(actor, id, Status.FROZEN);
        rule.checkFreeze(person);
        tables.setStatus(id, Status.FROZEN);
        change.end(actor, "frozen", id, actor.name(), person.name());
    }

    /** Freezes a person at once, whatever waits, for a reason that is kept; what waits is handed over afterwards. */
    @Transactional
    public void freezeAtOnce(Actor actor, PersonId id, String why) {
        Person person = changeable(actor, id, Status.FROZEN);
        String reason = why.strip();
        if (reason.isEmpty()) throw new Refusal(RegisterReason.WHY_MISSING);
        if (reason.length() > LONGEST) throw new Refusal(OrganisationReason.TOO_LONG, LONGEST);
        int open = rule.openWork(person);
        tables.setStatus(id, Status.FROZEN);
        change.end(actor, "frozen-at-once", id, actor.name(), person.name(), open, reason);
    }

    /** Lets a frozen person in again. */
    @Transactional
    public void unfreeze(Actor actor, PersonId id) {
        Person person = changeable(actor, id, Status.ACTIVE);
        rule.checkUnfreeze(person);
        tables.setStatus(id, Status.ACTIVE);
        change.end(actor, "unfrozen", id, actor.name(), person.name());
    }

    /** Notes that a person has left; the account must be frozen before, and nothing may wait any more. */
    @Transactional
    public void leave(Actor actor, PersonId id) {
        requireHr(actor);
        Person person = change.begin(id);
        if (person.active()) throw new Refusal(OrganisationReason.FREEZE_FIRST, person.name());
        if (person.status() == Status.LEFT) throw new Refusal(OrganisationReason.NOT_IN_THAT_STATUS, person.name());
        rule.checkFreeze(person);
        tables.setStatus(id, Status.LEFT);
        moving.leave(id);
        change.end(actor, "left", id, actor.name(), person.name());
    }

    /** Freezes hired persons whose contract is over; the product itself does so, every night. */
    @Transactional
    public List<Person> endContracts() {
        List<Person> over = change.begin().all().stream()
                .filter(person -> person.active() && rule.contractOver(person))
                .toList();
        for (Person person : over) {
            tables.setStatus(person.id(), Status.FROZEN);
            change.end(null, "contract-over", person.id(), person.name());
        }
        return over;
    }

    /** How much waits for a person; it stays with the person through a move, unless human resources hands it over. */
    public int openWork(Actor actor, Person person) {
        requireHr(actor);
        return rule.openWork(person);
    }

    /** Whether the actor may freeze or unfreeze the person; nobody freezes themselves. */
    public boolean mayFreeze(Actor actor, Person person) {
        return actor.has(Role.HR)
                && person.status() != Status.LEFT
                && !person.id().equals(actor.id());
    }

    private Person changeable(Actor actor, PersonId id, Status wanted) {
        requireHr(actor);
        Person person = change.begin(id);
        if (person.status() == wanted || !mayFreeze(actor, person))
            throw new Refusal(OrganisationReason.NOT_IN_THAT_STATUS, person.name());
        return person;
    }

    private static void requireHr(Actor actor) {
        if (!actor.has(Role.HR)) throw new Refusal(OrganisationReason.ONLY_HR_REGISTERS);
    }
}
