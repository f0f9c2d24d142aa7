package dev.wenliu.platform.personnel;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.register.Declarations;
import dev.wenliu.platform.register.Moves;
import dev.wenliu.platform.register.Register;
import dev.wenliu.platform.register.Rights;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who applies for whom: the head and the information officer of a unit for people of that very unit, since a unit below has its own (2.5.1);
 * human resources for anybody, for it declares newcomers itself (2.4.1), and a colleague decides.
 */
@Component
class ApplicationRule {

    private final Units units;
    private final People people;
    private final Checks checks;

    ApplicationRule(Units units, People people, Checks checks) {
        this.units = units;
        this.people = people;
        this.checks = checks;
    }

    /** What human resources keeps; each says what it would refuse, so that nobody waits for an answer that is known. */
    @Component
    record Checks(Register register, Moves moves, Rights rights, Declarations declarations) {}

    /** The units for whose people the actor applies. */
    List<Unit> units(Actor actor) {
        return units.all().stream()
                .filter(unit -> actor.has(Role.HR) || acts(actor.id(), unit))
                .toList();
    }

    /** The units whose applications the actor reads. */
    Set<UnitId> readable(Actor actor) {
        return units.watchedBy(actor.id()).stream().map(Unit::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses what the actor may not wish for or what makes no sense; answers whose department it is about. */
    UnitId check(Actor actor, Wish wish) {
        UnitId unit = wish instanceof Wish.OpenAccount open
                ? open.newcomer().unit()
                : subject(wish).unit();
        if (!actor.has(Role.HR) && !acts(actor.id(), units.get(unit)))
            throw new Refusal(PersonnelReason.NOT_YOUR_DEPARTMENT);
        switch (wish) {
            case Wish.OpenAccount open -> {
                checks.rights.check(open.roles());
                checks.register.check(open.newcomer());
            }
            case Wish.ChangeRights change -> {
                checks.rights.check(change.roles());
                Person person = atWork(change);
                differs(!checks.declarations.held(person).equals(change.roles()), person);
            }
            case Wish.Move move -> {
                atWork(move);
                checks.moves.check(move.person(), move.posting(), move.starts());
            }
            case Wish.ChangeEmployment change ->
                differs(!subject(change).employment().equals(change.employment()), subject(change));
            case Wish.CloseAccount close -> atWork(close);
        }
        return unit;
    }

    /** The name of whom it is about. */
    String name(Wish wish) {
        return wish instanceof Wish.OpenAccount open
                ? open.newcomer().name()
                : subject(wish).name();
    }

    /** Everyone who decides, but for one. */
    Set<PersonId> deciders(PersonId applicant) {
        return people.withRole(Role.HR).stream()
                .map(Person::id)
                .filter(id -> !id.equals(applicant))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Person subject(Wish wish) {
        return people.get(Objects.requireNonNull(wish.person()));
    }

    private Person atWork(Wish wish) {
        Person person = subject(wish);
        if (!person.active()) throw new Refusal(OrganisationReason.NOT_IN_THAT_STATUS, person.name());
        return person;
    }

    private static void differs(boolean differs, Person person) {
        if (!differs) throw new Refusal(PersonnelReason.NO_CHANGE, person.name());
    }

    private static boolean acts(PersonId person, Unit unit) {
        return person.equals(unit.head()) || person.equals(unit.informationOfficer());
    }
}
