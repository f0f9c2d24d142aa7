package dev.wenliu.platform.organisation;

import dev.wenliu.platform.administration.Duties;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the organisation whole: it is small, rarely changes and is kept in memory as a {@link Snapshot}. */
@Repository
public class OrganisationTables {

    private final JdbcClient sql;
    private final Duties duties;

    /** Reads with what follows from roles in this arrangement. */
    public OrganisationTables(JdbcClient sql, Duties duties) {
        this.sql = sql;
        this.duties = duties;
    }

    /** Makes every other change of the organisation wait until this transaction ends. */
    public void lock() {
        sql.sql("update organisation_revision set revision = revision + 1 where id = 1")
                .update();
    }

    /** Grows with every change. */
    long revision() {
        return sql.sql("select revision from organisation_revision where id = 1")
                .query(Long.class)
                .single();
    }

    /** Whether no company was founded yet. */
    public boolean empty() {
        return sql.sql("select count(*) from unit").query(Long.class).single() == 0;
    }

    /** The organisation as it is stored now. */
    public Snapshot read() {
        var units = sql.sql(
                        "select id, code, name, name_en, kind, parent, head, leader_in_charge, system_leader, information_officer, closed_at from unit order by id")
                .query((row, number) -> unit(row))
                .list();
        var posts = texts("select person, post from person_post");
        var roles = texts("select person, role from person_role");
        var persons = sql.sql(
                        "select id, login, name, unit, title, manager, status, kind, contract_end from person order by id")
                .query((row, number) -> person(row, posts, roles))
                .list();
        return new Snapshot(units, persons, duties);
    }

    private Map<Long, Set<String>> texts(String query) {
        Map<Long, Set<String>> byPerson = new HashMap<>();
        sql.sql(query).query(row -> {
            byPerson.computeIfAbsent(row.getLong(1), person -> new TreeSet<>()).add(row.getString(2));
        });
        return byPerson;
    }

    private static Unit unit(ResultSet row) throws SQLException {
        Long parent = row.getObject("parent", Long.class);
        return new Unit(
                new UnitId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                Unit.Kind.valueOf(row.getString("kind")),
                parent == null ? null : new UnitId(parent),
                personId(row, "head"),
                personId(row, "leader_in_charge"),
                personId(row, "system_leader"),
                personId(row, "information_officer"),
                row.getTimestamp("closed_at") != null);
    }

    private static Person person(ResultSet row, Map<Long, Set<String>> posts, Map<Long, Set<String>> roles)
            throws SQLException {
        long id = row.getLong("id");
        return new Person(
                new PersonId(id),
                row.getString("login"),
                row.getString("name"),
                new UnitId(row.getLong("unit")),
                row.getString("title"),
                posts.getOrDefault(id, Set.of()),
                roles.getOrDefault(id, Set.of()),
                personId(row, "manager"),
                Person.Status.valueOf(row.getString("status")),
                new Employment(
                        Employment.Kind.valueOf(row.getString("kind")),
                        row.getObject("contract_end", LocalDate.class)));
    }

    private static @Nullable PersonId personId(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }
}
