package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Snapshot;
import dev.wenliu.platform.organisation.Unit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organisation as it stands, and as it would be after the workbook. */
class Ground {

    private final Snapshot now;
    private final Map<PersonId, PersonId> managers;
    private final LocalDate today;
    private final Map<String, RosterRow> unitRows = new HashMap<>();
    private final Map<String, RosterRow> personRows = new HashMap<>();

    Ground(Snapshot now, Map<PersonId, PersonId> managers, LocalDate today) {
        this.now = now;
        this.managers = managers;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    Optional<Unit> unit(String code) {
        return now.unit(code);
    }

    Optional<Person> person(String login) {
        return now.person(login);
    }

    Optional<Person> person(@Nullable PersonId id) {
        return id == null ? Optional.empty() : now.person(id);
    }

    /** Answers the row that names the unit already, if there is one. */
    @Nullable RosterRow name(String unit, RosterRow row) {
        return unitRows.putIfAbsent(unit, row);
    }

    /** Answers the row that names the person already, if there is one. */
    @Nullable RosterRow namePerson(String login, RosterRow row) {
        return personRows.putIfAbsent(login, row);
    }

    boolean hasUnit(String code) {
        return now.unit(code).map(unit -> !unit.closed()).orElse(unitRows.containsKey(code));
    }

    boolean hasPerson(String login) {
        return personRows.containsKey(login) || now.person(login).isPresent();
    }

    /** Whether somebody is or will be at work. */
    boolean active(String login) {
        return now.person(login).map(Person::active).orElse(personRows.containsKey(login));
    }

    String code(@Nullable UnitId unit) {
        return unit == null ? "" : now.get(unit).code();
    }

    /** What a unit will lie below; empty for the company. */
    String parent(String unit) {
        RosterRow row = unitRows.get(unit);
        if (row != null && row.has(RosterColumn.PARENT)) return row.text(RosterColumn.PARENT);
        return now.unit(unit).map(one -> code(one.parent())).orElse("");
    }

    /** Where somebody will work. */
    String unitOf(String login) {
        RosterRow row = personRows.get(login);
        if (row != null && row.has(RosterColumn.UNIT)) return row.text(RosterColumn.UNIT);
        return now.person(login).map(person -> code(person.unit())).orElse("");
    }

    /** Whose manager somebody has and keeps without a word; empty where it follows from the unit. */
    String manager(Person person) {
        return person(managers.get(person.id())).map(Person::login).orElse("");
    }

    /** The manager that somebody will have; empty where it follows from the unit. */
    String managerAfter(String login) {
        RosterRow row = personRows.get(login);
        if (row != null && row.has(RosterColumn.MANAGER)) return row.text(RosterColumn.MANAGER);
        return now.person(login).map(this::manager).orElse("");
    }

    /** Whether a unit will be the other one or lie below it. */
    boolean within(String unit, String above) {
        Set<String> seen = new HashSet<>();
        for (String at = unit; !at.isEmpty() && seen.add(at); at = parent(at)) if (at.equals(above)) return true;
        return false;
    }

    /** What a unit will be called. */
    Label label(String unit) {
        RosterRow row = unitRows.get(unit);
        if (row == null) return now.unit(unit).map(Unit::label).orElse(Label.of(unit));
        String english = row.text(
                RosterColumn.ENGLISH_NAME, now.unit(unit).map(Unit::nameEn).orElse(""));
        return Label.of(row.text(RosterColumn.UNIT_NAME), english == null ? "" : english);
    }

    String name(String login) {
        return now.person(login).map(Person::name).orElseGet(() -> {
            RosterRow row = personRows.get(login);
            return row == null ? login : row.text(RosterColumn.NAME);
        });
    }
}
