package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who gives somebody a new password: human resources (2.4.1), and for people of the own department its information officer (2.5.1). Whoever
 * approves or administers gets it from human resources alone, since a password is the right to act as that person.
 */
@Component
class ResetRule {

    private static final Set<String> MORE_THAN_OWN_WORK = Set.of(
            Role.ADMINISTRATOR,
            Role.SECURITY_ADMINISTRATOR,
            Role.AUDITOR,
            Role.OFFICE,
            Role.HR,
            Role.INFORMATION_CENTRE,
            Role.LEGAL,
            Role.UNIT_WATCHER);

    private final People people;
    private final Units units;

    ResetRule(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    Optional<Person> active(String login) {
        return people.byLogin(login).filter(Person::active);
    }

    Person person(PersonId id) {
        return people.get(id);
    }

    boolean mayGive(Actor actor, Person person) {
        return actor.has(Role.HR) || officer(person).filter(actor.id()::equals).isPresent();
    }

    /** Who is told that the person asks. */
    Set<PersonId> helpers(Person person) {
        Set<PersonId> helpers = new HashSet<>();
        people.withRole(Role.HR).forEach(hr -> helpers.add(hr.id()));
        officer(person).ifPresent(helpers::add);
        helpers.remove(person.id());
        return Set.copyOf(helpers);
    }

    private Optional<PersonId> officer(Person person) {
        boolean powerful = !Collections.disjoint(person.roles(), MORE_THAN_OWN_WORK)
                || units.all().stream().anyMatch(unit -> person.id().equals(unit.leaderInCharge()));
        Unit unit = units.get(person.unit());
        return powerful ? Optional.empty() : Optional.ofNullable(unit.informationOfficer());
    }
}
