package dev.wenliu.platform.companyfile;

import dev.wenliu.platform.administration.Duties;
import dev.wenliu.platform.companyfile.CompanyFile.PersonEntry;
import dev.wenliu.platform.companyfile.CompanyFile.UnitEntry;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.organisation.Unit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Finds everything that is wrong with a company before any of it is stored. */
class CompanyCheck {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
    private static final int LONGEST = 100;

    private final CompanyFile file;
    private final Duties duties;
    private final List<ImportProblem> problems;
    private final Map<String, UnitEntry> units = new HashMap<>();
    private final Map<String, PersonEntry> persons = new HashMap<>();

    CompanyCheck(CompanyFile file, Duties duties, List<ImportProblem> problems) {
        this.file = file;
        this.duties = duties;
        this.problems = problems;
    }

    void run() {
        for (UnitEntry unit : file.units()) identify(unit);
        for (PersonEntry person : file.persons()) identify(person);
        file.units().forEach(this::check);
        file.persons().forEach(this::check);
        checkRoot();
        for (UnitEntry unit : file.units())
            if (inCircle(unit.code(), this::parentOf)) problem(unit.line(), unit.element(), "unit-circle", unit.code());
        for (PersonEntry person : file.persons())
            if (inCircle(person.login(), this::managerOf))
                problem(person.line(), person.element(), "manager-circle", person.login());
        if (nobodyHolds(Role.ADMINISTRATOR)) problem(1, "persons", "no-administrator", Role.ADMINISTRATOR);
        for (String role : duties.needed()) if (nobodyHolds(role)) problem(1, "persons", "not-divided", role);
    }

    private boolean nobodyHolds(String role) {
        return file.persons().stream().noneMatch(person -> person.roles().contains(role));
    }

    private void identify(UnitEntry unit) {
        if (!CODE.matcher(unit.code()).matches()) problem(unit.line(), unit.element(), "bad-code", unit.code());
        else if (units.putIfAbsent(unit.code(), unit) != null)
            problem(unit.line(), unit.element(), "duplicate-code", unit.code());
    }

    private void identify(PersonEntry person) {
        if (!CODE.matcher(person.login()).matches())
            problem(person.line(), person.element(), "bad-login", person.login());
        else if (persons.putIfAbsent(person.login(), person) != null)
            problem(person.line(), person.element(), "duplicate-login", person.login());
    }

    private void check(UnitEntry unit) {
        required(unit.line(), unit.element(), "name", unit.name());
        length(unit.line(), unit.element(), "en", unit.nameEn());
        if (!isKind(unit.kind())) problem(unit.line(), unit.element(), "bad-kind", unit.kind());
        if (!unit.parent().isEmpty() && !units.containsKey(unit.parent()))
            problem(unit.line(), unit.element(), "unknown-unit", unit.parent());
        known(unit, "head", unit.head());
        known(unit, "leader-in-charge", unit.leaderInCharge());
        known(unit, "system-leader", unit.systemLeader());
        known(unit, "information-officer", unit.informationOfficer());
    }

    private void check(PersonEntry person) {
        if (!duties.compatible(Set.copyOf(person.roles())))
            problem(person.line(), person.element(), "administrators-together", person.login());
        required(person.line(), person.element(), "name", person.name());
        length(person.line(), person.element(), "title", person.title());
        person.posts().forEach(post -> required(person.line(), person.element(), "posts", post));
        for (String role : person.roles())
            if (!CODE.matcher(role).matches()) problem(person.line(), person.element(), "bad-role", role);
        if (!units.containsKey(person.unit())) problem(person.line(), person.element(), "unknown-unit", person.unit());
        if (!person.manager().isEmpty() && !persons.containsKey(person.manager()))
            problem(person.line(), person.element(), "unknown-person", "manager", person.manager());
        if (!person.contractEnd().isEmpty() && !isDay(person.contractEnd()))
            problem(person.line(), person.element(), "bad-date", "contract-end", person.contractEnd());
    }

    private void checkRoot() {
        var roots =
                file.units().stream().filter(unit -> unit.parent().isEmpty()).toList();
        if (roots.isEmpty()) problem(1, "units", "no-company", "company");
        for (UnitEntry extra : roots.stream().skip(1).toList())
            problem(extra.line(), extra.element(), "two-companies", extra.code());
        for (UnitEntry unit : file.units())
            if (unit.parent().isEmpty() != unit.kind().equals("company"))
                problem(unit.line(), unit.element(), "company-on-top", unit.code());
    }

    private void known(UnitEntry unit, String office, String login) {
        if (!login.isEmpty() && !persons.containsKey(login))
            problem(unit.line(), unit.element(), "unknown-person", office, login);
    }

    private void required(int line, String element, String key, String value) {
        if (value.isEmpty()) problem(line, element, "missing", key);
        length(line, element, key, value);
    }

    private void length(int line, String element, String key, String value) {
        if (value.length() > LONGEST) problem(line, element, "too-long", key, LONGEST);
    }

    private String parentOf(String code) {
        var unit = units.get(code);
        return unit == null ? "" : unit.parent();
    }

    private String managerOf(String login) {
        var person = persons.get(login);
        return person == null ? "" : person.manager();
    }

    private static boolean inCircle(String start, UnaryOperator<String> up) {
        Set<String> seen = new HashSet<>();
        String at = up.apply(start);
        while (!at.isEmpty() && seen.add(at)) {
            if (at.equals(start)) return true;
            at = up.apply(at);
        }
        return false;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }

    private static boolean isKind(String text) {
        for (Unit.Kind kind : Unit.Kind.values())
            if (kind.name().toLowerCase(Locale.ROOT).equals(text)) return true;
        return false;
    }

    private void problem(int line, String element, String what, Object... arguments) {
        problems.add(new ImportProblem(line, element, Sentence.of("organisation.problem." + what, arguments)));
    }
}
