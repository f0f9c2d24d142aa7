package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Stores declarations of rights. */
@Repository
class DeclarationTables {

    private static final String ROWS =
            "select id, person, basis, state, declared_by, declared_at, settled_by, settled_at, answer,"
                    + " (select string_agg(role, ' ') from rights_declared_role where declaration = d.id) as roles"
                    + " from rights_declaration d ";

    private final JdbcClient sql;
    private final RegisterTables register;
    private final Clock clock;

    DeclarationTables(JdbcClient sql, RegisterTables register, Clock clock) {
        this.sql = sql;
        this.register = register;
        this.clock = clock;
    }

    /** Stores a declaration that waits; an earlier one of the person that waits still is replaced. */
    long add(PersonId person, Set<String> roles, Sentence basis, @Nullable PersonId declaredBy) {
        replaceWaiting(person);
        var key = new GeneratedKeyHolder();
        sql.sql("insert into rights_declaration (person, basis, state, declared_by, declared_at)"
                        + " values (:person, :basis, 'WAITING', :by, :at)")
                .param("person", person.value())
                .param("basis", basis.stored())
                .param("by", declaredBy == null ? null : declaredBy.value(), Types.BIGINT)
                .param("at", now())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        for (String role : roles)
            sql.sql("insert into rights_declared_role (declaration, role) values (?, ?)")
                    .params(id, role)
                    .update();
        return id;
    }

    /** The person holds nothing any more, and nothing that waits is given later. */
    void end(PersonId person) {
        register.setRoles(person, Set.of());
        replaceWaiting(person);
    }

    private void replaceWaiting(PersonId person) {
        sql.sql(
                        "update rights_declaration set state = 'REPLACED', settled_at = ? where person = ? and state = 'WAITING'")
                .params(now(), person.value())
                .update();
    }

    /** Lets the person hold exactly the declared roles. */
    void grant(Declaration declared, PersonId by) {
        register.setRoles(declared.person(), declared.roles());
        settle(declared.id(), Declaration.State.GRANTED, by, "");
    }

    void settle(long id, Declaration.State state, PersonId by, String answer) {
        sql.sql("update rights_declaration set state = ?, settled_by = ?, settled_at = ?, answer = ? where id = ?")
                .params(state.name(), by.value(), now(), answer, id)
                .update();
    }

    /** Whatever roles persons got from the company's first file has that file as its source. */
    void found() {
        sql.sql("insert into rights_declaration (person, basis, state, declared_at, settled_at)"
                        + " select distinct person, :basis, 'GRANTED', :at, :at from person_role")
                .param("basis", Sentence.of("register.basis.founding").stored())
                .param("at", now())
                .update();
        sql.sql("insert into rights_declared_role (declaration, role)"
                        + " select d.id, r.role from rights_declaration d join person_role r on r.person = d.person")
                .update();
    }

    Optional<Declaration> find(long id) {
        return sql.sql(ROWS + "where id = ?")
                .param(id)
                .query((row, number) -> declaration(row))
                .optional();
    }

    /** Those that wait with the longest waiting first, those that were settled with the latest first; null for whomever they are about. */
    List<Declaration> page(boolean settled, @Nullable Set<PersonId> about, Window window) {
        String order = settled ? " order by settled_at desc, id desc" : " order by id";
        return about(ROWS + where(settled, about) + order + " offset :offset rows fetch first :limit rows only", about)
                .param("offset", window.offset())
                .param("limit", window.limit())
                .query((row, number) -> declaration(row))
                .list();
    }

    /** How many there are. */
    int count(boolean settled, @Nullable Set<PersonId> about) {
        return about("select count(*) from rights_declaration d " + where(settled, about), about)
                .query(Integer.class)
                .single();
    }

    private static String where(boolean settled, @Nullable Set<PersonId> about) {
        String state = settled ? "where state <> 'WAITING' and settled_by is not null" : "where state = 'WAITING'";
        return about == null ? state : state + " and person = any(:about)";
    }

    private JdbcClient.StatementSpec about(String query, @Nullable Set<PersonId> about) {
        JdbcClient.StatementSpec statement = sql.sql(query);
        if (about == null) return statement;
        return statement.param("about", about.stream().map(PersonId::value).toArray(Long[]::new));
    }

    /** All of a person, the latest first. */
    List<Declaration> of(PersonId person) {
        return sql.sql(ROWS + "where person = ? order by id desc")
                .param(person.value())
                .query((row, number) -> declaration(row))
                .list();
    }

    /** Persons who hold a role that no granted declaration names. */
    List<PersonId> withoutSource() {
        return sql.sql("""
                        select distinct r.person from person_role r where not exists (
                          select 1 from rights_declaration d join rights_declared_role dr on dr.declaration = d.id
                          where d.person = r.person and d.state = 'GRANTED' and dr.role = r.role)
                        order by r.person
                        """).query((row, number) -> new PersonId(row.getLong(1))).list();
    }

    private static Declaration declaration(ResultSet row) throws SQLException {
        String roles = row.getString("roles");
        String answer = row.getString("answer");
        return new Declaration(
                row.getLong("id"),
                new PersonId(row.getLong("person")),
                roles == null ? Set.of() : Set.of(roles.split(" ")),
                Sentence.read(row.getString("basis")),
                Declaration.State.valueOf(row.getString("state")),
                person(row, "declared_by"),
                row.getObject("declared_at", OffsetDateTime.class).toInstant(),
                person(row, "settled_by"),
                instant(row, "settled_at"),
                answer == null ? "" : answer);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
