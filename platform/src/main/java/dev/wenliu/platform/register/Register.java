package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Posting;
import dev.wenliu.platform.organisation.Snapshot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Human resources' register of the persons who may use the system (1.3, 2.4.1); the first company file aside, nobody comes in otherwise. */
@Service
public class Register {

    private final RegisterTables tables;
    private final RegisterChange change;
    private final Moving moving;
    private final Clock clock;

    Register(RegisterTables tables, RegisterChange change, Moving moving, Clock clock) {
        this.tables = tables;
        this.change = change;
        this.moving = moving;
        this.clock = clock;
    }

    /** Registers somebody who may have an account from now on. */
    @Transactional
    public PersonId register(Actor actor, NewPerson person) {
        requireHr(actor);
        check(change.begin(), person);
        PersonId id = tables.insert(person, actor.id(), clock.instant());
        change.end(actor, "registered", id, actor.name(), person.name(), person.login());
        return id;
    }

    /** Refuses somebody who could not be registered as things stand. */
    public void check(NewPerson person) {
        check(change.seen(), person);
    }

    private void check(Snapshot now, NewPerson person) {
        if (now.person(person.login()).isPresent()) throw new Refusal(OrganisationReason.LOGIN_TAKEN, person.login());
        var _ = now.get(person.unit());
        if (person.employment().overOn(today())) throw new Refusal(OrganisationReason.CONTRACT_OVER);
    }

    /** Changes how a person is employed, such as a contract that was renewed. */
    @Transactional
    public void employ(Actor actor, PersonId id, Employment employment) {
        requireHr(actor);
        Person person = change.begin(id);
        tables.setEmployment(id, employment);
        change.end(actor, "employed", id, actor.name(), person.name());
    }

    /** Moves a person to another place now; see {@link Moves} for a day ahead. */
    @Transactional
    public void move(Actor actor, PersonId id, Posting posting) {
        requireHr(actor);
        Snapshot now = change.begin();
        Person person = now.person(id).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
        moving.check(now, person, posting);
        moving.move(actor, person, posting);
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

    /** Notes that a person has left; the account must be frozen before (2.4.1). */
    @Transactional
    public void leave(Actor actor, PersonId id) {
        requireHr(actor);
        Person person = change.begin(id);
        if (person.active()) throw new Refusal(OrganisationReason.FREEZE_FIRST, person.name());
        if (person.status() == Person.Status.LEFT)
            throw new Refusal(OrganisationReason.NOT_IN_THAT_STATUS, person.name());
        tables.setStatus(id, Person.Status.LEFT);
        moving.leave(id);
        change.end(actor, "left", id, actor.name(), person.name());
    }

    /** Freezes hired persons whose contract is over; the product itself does so, every night. */
    @Transactional
    public List<Person> endContracts() {
        LocalDate today = today();
        List<Person> over = new ArrayList<>();
        for (Person person : change.begin().all())
            if (person.active() && person.employment().overOn(today)) over.add(person);
        for (Person person : over) {
            tables.setStatus(person.id(), Person.Status.FROZEN);
            change.end(null, "contract-over", person.id(), person.name());
        }
        return List.copyOf(over);
    }

    /** Whether the actor may freeze or unfreeze the person; nobody freezes themselves. */
    public boolean mayFreeze(Actor actor, Person person) {
        return actor.has(Role.HR)
                && person.status() != Person.Status.LEFT
                && !person.id().equals(actor.id());
    }

    private void set(Actor actor, PersonId id, Person.Status status, String act) {
        requireHr(actor);
        Person person = change.begin(id);
        if (person.status() == status || !mayFreeze(actor, person))
            throw new Refusal(OrganisationReason.NOT_IN_THAT_STATUS, person.name());
        if (status == Person.Status.ACTIVE && person.employment().overOn(today()))
            throw new Refusal(OrganisationReason.CONTRACT_OVER);
        if (status == Person.Status.ACTIVE) moving.checkRights(person);
        tables.setStatus(id, status);
        change.end(actor, act, id, actor.name(), person.name());
    }

    private static void requireHr(Actor actor) {
        if (!actor.has(Role.HR)) throw new Refusal(OrganisationReason.ONLY_HR_REGISTERS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
