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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Human resources' register of the persons who may use the system (1.3, 2.4.1); the first company file aside, nobody comes in otherwise. How
 * somebody goes again, see {@link Standing}.
 */
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
        var _ = now.open(person.unit());
        if (person.employment().overOn(today())) throw new Refusal(OrganisationReason.CONTRACT_OVER);
    }

    /** Calls a person otherwise, after a change of name or a mistake; the login stays, and so does what was written under the old name. */
    @Transactional
    public void rename(Actor actor, PersonId id, String name) {
        requireHr(actor);
        Person person = change.begin(id);
        String wanted = NewPerson.name(name);
        if (wanted.equals(person.name())) return;
        tables.setName(id, wanted);
        change.end(actor, "renamed", id, actor.name(), person.name(), wanted);
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

    private static void requireHr(Actor actor) {
        if (!actor.has(Role.HR)) throw new Refusal(OrganisationReason.ONLY_HR_REGISTERS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
