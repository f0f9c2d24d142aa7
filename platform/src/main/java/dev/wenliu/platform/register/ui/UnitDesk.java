package dev.wenliu.platform.register.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.organisation.ui.PersonChoices;
import dev.wenliu.platform.register.OfficeTerm;
import dev.wenliu.platform.register.Offices;
import dev.wenliu.platform.register.UnitRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What the page of units shows and does, in the name of whoever looks at it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UnitDesk {

    private final Units units;
    private final People people;
    private final PersonChoices choices;
    private final Offices offices;
    private final UnitRegister register;
    private final CurrentActor current;

    UnitDesk(Sources sources, Offices offices, UnitRegister register, CurrentActor current) {
        this.units = sources.units();
        this.people = sources.people();
        this.choices = sources.choices();
        this.offices = offices;
        this.register = register;
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
        for (var at = parent(unit); at.isPresent(); at = at.flatMap(this::parent))
            names.addFirst(at.get().label().in(locale));
        return names;
    }

    /** The unit above; nothing for the company. */
    Optional<Unit> parent(Unit unit) {
        return Optional.ofNullable(unit.parent()).map(units::get);
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

    SearchChoice<Person> choiceOfAnybody() {
        return choices.required(choices.any());
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

    boolean mayKeep() {
        return register.mayKeep(current.require());
    }

    void open(String code, Unit.Names names, Unit.Place place) {
        register.open(current.require(), code, names, place);
    }

    void rename(Unit unit, Unit.Names names) {
        register.rename(current.require(), unit.id(), names);
    }

    void close(Unit unit) {
        register.close(current.require(), unit.id());
    }

    void place(Unit unit, Unit.Place place) {
        register.place(current.require(), unit.id(), place);
    }

    void endDeputy(Unit unit, Office office) {
        offices.endDeputy(current.require(), unit.id(), office);
    }

    /** Where units and persons are read and chosen. */
    @Component
    record Sources(Units units, People people, PersonChoices choices) {}
}
