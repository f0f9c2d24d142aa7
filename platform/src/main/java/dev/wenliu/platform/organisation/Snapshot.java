package dev.wenliu.platform.organisation;

import dev.wenliu.platform.administration.Duties;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.naming.NameSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The whole organisation at one moment; never changes once built. */
public final class Snapshot {

    private final Duties duties;
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<String, Unit> unitsByCode = new HashMap<>();
    private final Map<PersonId, Person> persons = new LinkedHashMap<>();
    private final Map<String, Person> byLogin = new HashMap<>();
    private final Map<UnitId, List<Person>> byUnit = new HashMap<>();
    private final Map<String, List<Person>> byRole = new HashMap<>();
    private final NameSearch<Person> search;
    private final NameSearch<Person> inactive;
    private final NameSearch<Unit> unitSearch;

    /** Builds the snapshot from the stored units and persons, both in the order of their rows. */
    Snapshot(List<Unit> storedUnits, List<Person> storedPersons, Duties duties) {
        this.duties = duties;
        Map<@Nullable UnitId, List<Unit>> below = new HashMap<>();
        for (Unit unit : storedUnits)
            below.computeIfAbsent(unit.parent(), above -> new ArrayList<>()).add(unit);
        addUnits(null, below);
        Set<PersonId> officers = new HashSet<>();
        Set<PersonId> watchers = new HashSet<>();
        for (Unit unit : storedUnits) if (unit.informationOfficer() != null) officers.add(unit.informationOfficer());
        for (Unit unit : storedUnits) watchers.addAll(unit.watchers());
        for (Person stored : storedPersons) add(effective(stored, officers, watchers));
        search = byName(true);
        inactive = byName(false);
        unitSearch = new NameSearch<>(
                units.values().stream().filter(unit -> !unit.closed()).toList(),
                unit -> NameSearch.words(unit.name(), unit.nameEn(), unit.code()));
        for (Person person : search.all())
            for (String role : person.roles())
                byRole.computeIfAbsent(role, key -> new ArrayList<>()).add(person);
    }

    /** All units, those that were closed among them, parents before children. */
    public Map<UnitId, Unit> units() {
        return units;
    }

    /** The unit with this id; refuses an unknown id. */
    public Unit get(UnitId id) {
        Unit unit = units.get(id);
        if (unit == null) throw new Refusal(KernelReason.NO_SUCH_OBJECT);
        return unit;
    }

    /** The unit with this id if people can be put there; refuses an unknown id, and a unit that was closed. */
    public Unit open(UnitId id) {
        Unit unit = get(id);
        if (unit.closed()) throw new Refusal(OrganisationReason.UNIT_CLOSED, unit.label());
        return unit;
    }

    /** The unit with this code, closed or not. */
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(unitsByCode.get(code));
    }

    /** The person with this id, whatever the status. */
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    /** The person with this login. */
    public Optional<Person> person(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    /** Whether a unit is another one or lies below it. */
    public boolean within(UnitId unit, UnitId above) {
        for (Unit at = units.get(unit); at != null; at = at.parent() == null ? null : units.get(at.parent()))
            if (at.id().equals(above)) return true;
        return false;
    }

    /** Everyone, whatever the status, in the order of registration. */
    public List<Person> all() {
        return List.copyOf(persons.values());
    }

    /** Active holders of a role, by name order. */
    public List<Person> withRole(String role) {
        return List.copyOf(byRole.getOrDefault(role, List.of()));
    }

    List<Person> in(UnitId unit) {
        return List.copyOf(byUnit.getOrDefault(unit, List.of()));
    }

    NameSearch<Person> search() {
        return search;
    }

    NameSearch<Unit> unitSearch() {
        return unitSearch;
    }

    /** Those who are frozen or have left. */
    NameSearch<Person> inactive() {
        return inactive;
    }

    private NameSearch<Person> byName(boolean active) {
        List<Person> sorted = persons.values().stream()
                .filter(person -> person.active() == active)
                .sorted(Comparator.comparing(Snapshot::spelling))
                .toList();
        return new NameSearch<>(sorted, person -> NameSearch.words(person.name(), person.login()));
    }

    private static String spelling(Person person) {
        return NameSearch.spellingOfPerson(person.name()) + " " + person.login();
    }

    private void addUnits(@Nullable UnitId parent, Map<@Nullable UnitId, List<Unit>> below) {
        for (Unit unit : below.getOrDefault(parent, List.of()))
            if (units.putIfAbsent(unit.id(), unit) == null) {
                unitsByCode.put(unit.code(), unit);
                addUnits(unit.id(), below);
            }
    }

    private void add(Person person) {
        persons.put(person.id(), person);
        byLogin.put(person.login(), person);
        if (person.active())
            byUnit.computeIfAbsent(person.unit(), unit -> new ArrayList<>()).add(person);
    }

    private Person effective(Person stored, Set<PersonId> officers, Set<PersonId> watchers) {
        Set<String> roles = new HashSet<>(stored.roles());
        if (officers.contains(stored.id())) roles.add(Role.INFORMATION_OFFICER);
        if (watchers.contains(stored.id())) roles.add(Role.UNIT_WATCHER);
        roles.addAll(duties.following(stored.roles()));
        PersonId manager = stored.manager() != null ? stored.manager() : usualManager(stored);
        return new Person(
                stored.id(),
                stored.login(),
                stored.name(),
                stored.unit(),
                stored.title(),
                stored.posts(),
                roles,
                manager,
                stored.status(),
                stored.employment());
    }

    /** The head of the person's unit; for the head the leader in charge; where there is none, the same one unit higher. */
    private @Nullable PersonId usualManager(Person person) {
        Unit unit = units.get(person.unit());
        while (unit != null) {
            for (PersonId candidate : candidates(unit, person)) if (!candidate.equals(person.id())) return candidate;
            unit = unit.parent() == null ? null : units.get(unit.parent());
        }
        return null;
    }

    private static List<PersonId> candidates(Unit unit, Person person) {
        List<PersonId> candidates = new ArrayList<>();
        boolean leads = person.id().equals(unit.leaderInCharge());
        if (unit.head() != null && !leads) candidates.add(unit.head());
        if (unit.leaderInCharge() != null) candidates.add(unit.leaderInCharge());
        return candidates;
    }
}
