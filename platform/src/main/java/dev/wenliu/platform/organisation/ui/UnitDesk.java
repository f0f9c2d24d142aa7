package dev.wenliu.platform.organisation.ui;

import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.OfficeTerm;
import dev.wenliu.platform.organisation.Offices;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of units shows and does, in the name of whoever looks at it. */
@Component
class UnitDesk {

    private final Units units;
    private final People people;
    private final Offices offices;
    private final CurrentActor current;

    UnitDesk(Units units, People people, Offices offices, CurrentActor current) {
        this.units = units;
        this.people = people;
        this.offices = offices;
        this.current = current;
    }

    List<Unit> units() {
        return units.all();
    }

    /** The unit with the code; the reader's own where there is none. */
    Unit unit(String code) {
        return units.byCode(code).orElseGet(() -> units.of(current.require().id()));
    }

    boolean exists(String code) {
        return units.byCode(code).isPresent();
    }

    /** The names of the units above, the highest first. */
    List<String> above(Unit unit, Locale locale) {
        List<String> names = new ArrayList<>();
        for (Unit at = parent(unit); at != null; at = parent(at))
            names.addFirst(at.label().in(locale));
        return names;
    }

    private @Nullable Unit parent(Unit unit) {
        return unit.parent() == null ? null : units.get(unit.parent());
    }

    List<Person> members(Unit unit) {
        return people.in(unit.id());
    }

    List<Unit> findUnits(String text, int limit) {
        return units.search(text, limit);
    }

    List<Person> findPeople(String text, int limit) {
        return people.search(text, limit);
    }

    Unit of(Person person) {
        return units.get(person.unit());
    }

    Person person(PersonId id) {
        return people.get(id);
    }

    List<OfficeTerm> terms(Unit unit) {
        return offices.terms(unit.id());
    }

    List<Office> missing(Unit unit) {
        return offices.missing(unit);
    }

    boolean mayAppoint(Unit unit, Office office) {
        return offices.mayAppoint(current.require(), unit, office);
    }

    void appoint(Unit unit, Office office, Person person) {
        offices.appoint(current.require(), unit.id(), office, person.id());
    }

    void vacate(Unit unit, Office office) {
        offices.vacate(current.require(), unit.id(), office);
    }

    void nameDeputy(Unit unit, Office office, Person person) {
        offices.nameDeputy(current.require(), unit.id(), office, person.id());
    }

    void endDeputy(Unit unit, Office office) {
        offices.endDeputy(current.require(), unit.id(), office);
    }
}
