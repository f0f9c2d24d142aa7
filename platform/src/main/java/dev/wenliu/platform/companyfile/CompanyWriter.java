package dev.wenliu.platform.companyfile;

import dev.wenliu.platform.companyfile.CompanyFile.PersonEntry;
import dev.wenliu.platform.companyfile.CompanyFile.UnitEntry;
import dev.wenliu.platform.organisation.Employment;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Stores a checked company: first the rows, then the references between them. */
@Repository
class CompanyWriter {

    private final NamedParameterJdbcTemplate sql;

    CompanyWriter(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    void write(CompanyFile company) {
        batch(
                "insert into unit (code, name, name_en, kind) values (:code, :name, :name_en, :kind)",
                company.units(),
                CompanyWriter::row);
        var units = ids("select code, id from unit");
        batch(
                "insert into person (login, name, unit, title, status, kind, contract_end) values (:login, :name, :unit, :title, 'ACTIVE', :kind, :end)",
                company.persons(),
                person -> row(person, units));
        var persons = ids("select login, id from person");
        batch(
                "update unit set parent = :parent, head = :head, leader_in_charge = :leader, system_leader = :system, information_officer = :officer where code = :code",
                company.units(),
                unit -> references(unit, units, persons));
        batch(
                "update person set manager = :manager where login = :login",
                company.persons().stream()
                        .filter(person -> !person.manager().isEmpty())
                        .toList(),
                person -> new MapSqlParameterSource("login", person.login())
                        .addValue("manager", persons.get(person.manager())));
        writePostsAndRoles(company, persons);
    }

    private void writePostsAndRoles(CompanyFile company, Map<String, Long> persons) {
        batch(
                "insert into person_post (person, post) values (:person, :text)",
                texts(company.persons(), PersonEntry::posts, persons),
                Function.identity());
        batch(
                "insert into person_role (person, role) values (:person, :text)",
                texts(company.persons(), PersonEntry::roles, persons),
                Function.identity());
    }

    private <T> void batch(String statement, List<T> entries, Function<T, MapSqlParameterSource> row) {
        sql.batchUpdate(statement, entries.stream().map(row).toArray(SqlParameterSource[]::new));
    }

    private Map<String, Long> ids(String query) {
        Map<String, Long> ids = new HashMap<>();
        sql.query(query, row -> {
            ids.put(row.getString(1), row.getLong(2));
        });
        return ids;
    }

    private static MapSqlParameterSource row(UnitEntry unit) {
        return new MapSqlParameterSource("code", unit.code())
                .addValue("name", unit.name())
                .addValue("name_en", unit.nameEn().isEmpty() ? unit.name() : unit.nameEn())
                .addValue("kind", unit.kind().toUpperCase(Locale.ROOT));
    }

    private static MapSqlParameterSource row(PersonEntry person, Map<String, Long> units) {
        return new MapSqlParameterSource("login", person.login())
                .addValue("name", person.name())
                .addValue("unit", units.get(person.unit()))
                .addValue("title", person.title())
                .addValue(
                        "kind",
                        (person.contractEnd().isEmpty() ? Employment.Kind.REGULAR : Employment.Kind.HIRED).name())
                .addValue(
                        "end",
                        person.contractEnd().isEmpty() ? null : LocalDate.parse(person.contractEnd()),
                        Types.DATE);
    }

    private static MapSqlParameterSource references(
            UnitEntry unit, Map<String, Long> units, Map<String, Long> persons) {
        return new MapSqlParameterSource("code", unit.code())
                .addValue("parent", id(units, unit.parent()))
                .addValue("head", id(persons, unit.head()))
                .addValue("leader", id(persons, unit.leaderInCharge()))
                .addValue("system", id(persons, unit.systemLeader()))
                .addValue("officer", id(persons, unit.informationOfficer()));
    }

    private static List<MapSqlParameterSource> texts(
            List<PersonEntry> persons, Function<PersonEntry, List<String>> of, Map<String, Long> ids) {
        var rows = new ArrayList<MapSqlParameterSource>();
        for (PersonEntry person : persons)
            for (String text : of.apply(person).stream().distinct().toList())
                rows.add(new MapSqlParameterSource("person", ids.get(person.login())).addValue("text", text));
        return rows;
    }

    private static @Nullable Long id(Map<String, Long> ids, String name) {
        return name.isEmpty() ? null : ids.get(name);
    }
}
