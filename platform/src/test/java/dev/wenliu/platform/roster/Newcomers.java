package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Units and persons that only tests of imports bring in, called {@code rt-…} and {@code rt.…}. */
@TestComponent
public class Newcomers {

    private static final String THEM = "(select id from person where login like 'rt.%')";
    private static final String THEIRS = "(select id from unit where code like 'rt-%')";

    private static final List<String> AWAY = List.of(
            "delete from rights_declared_role where declaration in (select id from rights_declaration where person in "
                    + THEM + ")",
            "delete from rights_declaration where person in " + THEM,
            "delete from post_right",
            "delete from office_term where person in " + THEM + " or unit in " + THEIRS,
            "update unit set head = null where head in " + THEM,
            "update unit set leader_in_charge = null where code like 'rt-%'",
            "update unit set system_leader = null where code like 'rt-%'",
            "update unit set information_officer = null where code like 'rt-%'",
            "update person set manager = null where manager in " + THEM,
            "delete from person_post where person in " + THEM,
            "delete from person_role where person in " + THEM,
            "delete from person where login like 'rt.%'",
            "update unit set parent = null where code like 'rt-%'",
            "delete from unit where code like 'rt-%'",
            "update organisation_revision set revision = revision + 1");

    private final People people;
    private final Units units;
    private final Directory directory;
    private final JdbcClient sql;

    Newcomers(People people, Units units, Directory directory, JdbcClient sql) {
        this.people = people;
        this.units = units;
        this.directory = directory;
        this.sql = sql;
    }

    public Person person(String login) {
        return people.byLogin(login).orElseThrow();
    }

    public boolean knows(String login) {
        return people.byLogin(login).isPresent();
    }

    public Unit unit(String code) {
        return units.byCode(code).orElseThrow();
    }

    public Actor as(String login) {
        Person person = person(login);
        return new Actor(person.id(), person.name(), person.roles());
    }

    public JdbcClient sql() {
        return sql;
    }

    /** Lets everyone know what was changed by statement. */
    public void follow() {
        sql.sql("update organisation_revision set revision = revision + 1").update();
        directory.follow();
    }

    public void away() {
        AWAY.forEach(statement -> sql.sql(statement).update());
        directory.follow();
    }
}
