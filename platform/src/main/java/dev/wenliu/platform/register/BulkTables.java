package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.Office;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Repository;

/** Writes many changes of the register at once, in batches. */
@Repository
class BulkTables {

    private static final int BATCH = 1000;

    private final JdbcTemplate sql;
    private final Clock clock;

    BulkTables(JdbcTemplate sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The units by code. */
    Map<String, UnitId> units() {
        Map<String, UnitId> units = new HashMap<>();
        sql.query("select code, id from unit", row -> {
            units.put(row.getString(1), new UnitId(row.getLong(2)));
        });
        return units;
    }

    /** The persons by login. */
    Map<String, PersonId> persons() {
        Map<String, PersonId> persons = new HashMap<>();
        sql.query("select login, id from person", row -> {
            persons.put(row.getString(1), new PersonId(row.getLong(2)));
        });
        return persons;
    }

    /** Who has a manager that does not follow from the unit. */
    Map<PersonId, PersonId> managers() {
        Map<PersonId, PersonId> managers = new HashMap<>();
        sql.query("select id, manager from person where manager is not null", row -> {
            managers.put(new PersonId(row.getLong(1)), new PersonId(row.getLong(2)));
        });
        return managers;
    }

    /** Opens units; what each lies below is told afterwards, since that may be new as well. */
    void open(Collection<BulkChange.Opening> units) {
        batch("insert into unit (code, name, name_en, kind) values (?, ?, ?, ?)", rows(units, unit -> new Object[] {
            unit.code(), unit.names().zh(), unit.names().en(), unit.kind().name()
        }));
    }

    void rename(Collection<BulkChange.Renaming> units) {
        batch("update unit set name = ?, name_en = ?, version = version + 1 where code = ?", rows(units, unit ->
                new Object[] {unit.names().zh(), unit.names().en(), unit.code()}));
    }

    void place(Collection<BulkChange.Placing> units, Map<String, UnitId> ids) {
        batch("update unit set parent = ?, kind = ?, version = version + 1 where code = ?", rows(units, unit ->
                new Object[] {id(ids, unit.parent()).value(), unit.kind().name(), unit.code()}));
    }

    void hold(Office office, Collection<BulkChange.Appointment> terms, Ids ids) {
        batch("update unit set " + office.column() + " = ?, version = version + 1 where code = ?", rows(terms, term ->
                new Object[] {ids.nullable(term.login()), term.unit()}));
        batch(
                "update office_term set ended = ? where unit = ? and office = '" + office.name()
                        + "' and person = ? and deputy = true and ended is null",
                rows(terms.stream().filter(term -> term.login() != null).toList(), term ->
                        new Object[] {today(), id(ids.units(), term.unit()).value(), ids.nullable(term.login())}));
    }

    void register(Collection<BulkChange.Newcomer> persons, Ids ids, PersonId registrar) {
        Timestamp now = Timestamp.from(clock.instant());
        batch(
                "insert into person (login, name, unit, title, status, kind, contract_end, registered_at, registered_by)"
                        + " values (?, ?, ?, ?, 'ACTIVE', ?, ?, ?, ?)",
                rows(persons, person -> new Object[] {
                    person.login(),
                    person.name(),
                    id(ids.units(), person.place().unit()).value(),
                    person.place().title(),
                    person.employment().kind().name(),
                    day(person.employment()),
                    now,
                    registrar.value()
                }));
    }

    /** Takes whoever moves out of the place left behind: its offices, deputies, posts and roles, and the own manager. */
    void move(Collection<Moved> moves) {
        List<Object[]> persons = new ArrayList<>();
        List<Object[]> left = new ArrayList<>();
        for (Moved move : moves) {
            persons.add(new Object[] {move.person().value()});
            if (!move.to().equals(move.from()))
                left.add(new Object[] {move.person().value(), move.from().value()});
        }
        for (Office office : Office.values())
            batch(
                    "update unit set %1$s = null, version = version + 1 where %1$s = ? and id = ?"
                            .formatted(office.column()),
                    left);
        batch(
                "update office_term set ended = date '" + today()
                        + "' where person = ? and unit = ? and deputy = true and ended is null",
                left);
        batch("delete from person_role where person = ?", persons);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        batch(
                "update rights_declaration set state = 'REPLACED', settled_at = ? where person = ? and state = 'WAITING'",
                rows(moves, move -> new Object[] {now, move.person().value()}));
        batch("delete from person_post where person = ?", persons);
        batch(
                "update person set unit = ?, title = ?, manager = null, version = version + 1 where id = ?",
                rows(moves, move -> new Object[] {
                    move.to().value(), move.title(), move.person().value()
                }));
    }

    void addPosts(Map<PersonId, Set<String>> posts) {
        List<Object[]> rows = new ArrayList<>();
        posts.forEach((person, its) -> its.forEach(post -> rows.add(new Object[] {person.value(), post})));
        batch("insert into person_post (person, post) values (?, ?)", rows);
    }

    void employ(Collection<BulkChange.Contract> contracts) {
        batch(
                "update person set kind = ?, contract_end = ?, version = version + 1 where login = ?",
                rows(contracts, one ->
                        new Object[] {one.employment().kind().name(), day(one.employment()), one.login()}));
    }

    void manage(Collection<BulkChange.Managing> managing, Ids ids) {
        batch("update person set manager = ?, version = version + 1 where login = ?", rows(managing, one ->
                new Object[] {ids.nullable(one.manager()), one.login()}));
    }

    /** Declares rights that wait for the information centre; earlier declarations that still wait are replaced. */
    void declare(Map<PersonId, Set<String>> roles, Sentence basis, PersonId by) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        batch(
                "update rights_declaration set state = 'REPLACED', settled_at = ? where person = ? and state = 'WAITING'",
                rows(roles.keySet(), person -> new Object[] {now, person.value()}));
        batch(
                "insert into rights_declaration (person, basis, state, declared_by, declared_at) values (?, ?, 'WAITING', ?, ?)",
                rows(roles.keySet(), person -> new Object[] {person.value(), basis.stored(), by.value(), now}));
        List<Object[]> rows = new ArrayList<>();
        roles.forEach((person, its) -> its.forEach(role -> rows.add(new Object[] {role, person.value()})));
        batch(
                "insert into rights_declared_role (declaration, role)"
                        + " select id, cast(? as varchar) from rights_declaration where person = ? and state = 'WAITING'",
                rows);
    }

    private void batch(String statement, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH)
            sql.batchUpdate(statement, rows.subList(from, Math.min(from + BATCH, rows.size())));
    }

    private static <T> List<Object[]> rows(Collection<T> things, Function<T, Object[]> row) {
        return things.stream().map(row).toList();
    }

    static <T> T id(Map<String, T> ids, @Nullable String name) {
        T id = ids.get(name);
        if (id == null) throw new IllegalStateException("not stored: " + name);
        return id;
    }

    private static SqlParameterValue day(Employment employment) {
        return new SqlParameterValue(Types.DATE, employment.contractEnd());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }

    /** A person on the way from one place to another. */
    record Moved(PersonId person, UnitId from, UnitId to, String title) {}

    /** How units and persons are stored, new ones included. */
    record Ids(Map<String, UnitId> units, Map<String, PersonId> persons) {

        SqlParameterValue nullable(@Nullable String login) {
            return new SqlParameterValue(
                    Types.BIGINT, login == null ? null : id(persons, login).value());
        }
    }
}
