package dev.wenliu.platform.personnel;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;

/** The demo company's people as tests of personnel see them, and as they were before. */
@TestComponent
public class Staff {

    private static final List<String> ROWS_OF_A_PERSON = List.of(
            "delete from rights_declared_role where declaration in (select id from rights_declaration where person = ?)",
            "delete from rights_declaration where person = ?",
            "delete from planned_move where person = ?",
            "delete from account_past_password where person = ?",
            "delete from account where person = ?",
            "delete from notice where person_id = ?",
            "delete from person_post where person = ?",
            "delete from person_role where person = ?",
            "delete from person where id = ?");

    private final People people;
    private final Units units;
    private final AuthenticationProvider logins;
    private final Directory directory;
    private final JdbcClient sql;
    private final Clock clock;

    Staff(People people, Units units, AuthenticationProvider logins, Directory directory, JdbcClient sql, Clock clock) {
        this.people = people;
        this.units = units;
        this.logins = logins;
        this.directory = directory;
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Person> find(String login) {
        return people.byLogin(login);
    }

    /** The person as the one who acts. */
    public Actor as(String login) {
        Person person = find(login).orElseThrow();
        return new Actor(person.id(), person.name(), person.roles());
    }

    public UnitId unit(String code) {
        return units.byCode(code).orElseThrow().id();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }

    /** Lets somebody hold these roles, as this node learns it from another one. */
    public void hold(String login, Set<String> roles) {
        long id = as(login).id().value();
        sql.sql("delete from person_role where person = ?").param(id).update();
        for (String role : roles)
            sql.sql("insert into person_role (person, role) values (?, ?)")
                    .params(id, role)
                    .update();
        follow();
    }

    /** Lets somebody who was frozen or has left be there again. */
    public void reinstate(String login) {
        sql.sql("update person set status = 'ACTIVE' where id = ?")
                .param(as(login).id().value())
                .update();
        follow();
    }

    /** Whether the login page would let somebody in. */
    boolean logsIn(String login, String password) {
        try {
            var typed = UsernamePasswordAuthenticationToken.unauthenticated(login, password);
            return logins.authenticate(typed) != null;
        } catch (AuthenticationException refused) {
            return false;
        }
    }

    /** Takes out whoever has the login, all applications and what came with posts. */
    public void forget(String login) {
        sql.sql("delete from account_application").update();
        sql.sql("delete from post_right").update();
        find(login).ifPresent(person -> {
            for (String statement : ROWS_OF_A_PERSON)
                sql.sql(statement).param(person.id().value()).update();
        });
        follow();
    }

    /** This node learns what was changed past it. */
    public void follow() {
        sql.sql("update organisation_revision set revision = revision + 1").update();
        directory.follow();
    }
}
