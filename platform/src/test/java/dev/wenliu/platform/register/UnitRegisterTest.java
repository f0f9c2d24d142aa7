package dev.wenliu.platform.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.OrganisationTables;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Posting;
import dev.wenliu.platform.organisation.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each test's changes are rolled back, so the organisation is read from its tables. */
@WenliuTest
@Transactional
class UnitRegisterTest {

    private static final Unit.Names NAMES = new Unit.Names("检修二部", "");

    private final UnitRegister register;
    private final Register persons;
    private final Offices offices;
    private final OrganisationTables tables;
    private final People people;
    private final JdbcClient sql;

    @Autowired
    UnitRegisterTest(
            UnitRegister register,
            Register persons,
            Offices offices,
            OrganisationTables tables,
            People people,
            JdbcClient sql) {
        this.register = register;
        this.persons = persons;
        this.sql = sql;
        this.offices = offices;
        this.tables = tables;
        this.people = people;
    }

    @Test
    void a12HumanResourcesOpensAUnitBelowAStation() {
        UnitId id = register.open(actor("liu.fang"), "qingxi-second", NAMES, below("qingxi"));

        Unit opened = unit("qingxi-second");
        assertThat(opened.id()).isEqualTo(id);
        assertThat(opened.parent()).isEqualTo(unit("qingxi").id());
        assertThat(opened.label().en()).isEqualTo("检修二部");
        assertThat(offices.missing(opened)).containsExactly(Office.SYSTEM_LEADER, Office.INFORMATION_OFFICER);
    }

    @Test
    void a12NobodyElseKeepsTheTree() {
        UnitId finance = unit("finance").id();
        Unit.Place place = below("company");
        for (String login : List.of("admin", "zheng.kai", "xu.mei", "shi.lin", "li.na")) {
            Actor actor = actor(login);

            refused(OrganisationReason.ONLY_HR_KEEPS_UNITS, () -> register.open(actor, "new", NAMES, place));
            refused(OrganisationReason.ONLY_HR_KEEPS_UNITS, () -> register.rename(actor, finance, NAMES));
            refused(OrganisationReason.ONLY_HR_KEEPS_UNITS, () -> register.place(actor, finance, place));
        }
    }

    @Test
    void aCodeIsPlainAndBelongsToOneUnit() {
        Actor hr = actor("liu.fang");
        Unit.Place place = below("company");

        refused(OrganisationReason.BAD_CODE, () -> register.open(hr, "检修", NAMES, place));
        refused(OrganisationReason.CODE_TAKEN, () -> register.open(hr, "finance", NAMES, place));
        refused(OrganisationReason.NAME_MISSING, () -> new Unit.Names("  ", "Second"));
        refused(OrganisationReason.TOO_LONG, () -> new Unit.Names("部".repeat(101), ""));
    }

    @Test
    void a12AnEmptyUnitIsClosedAndItsCodeIsNeverUsedAgain() {
        Actor hr = actor("liu.fang");
        UnitId id = register.open(hr, "qingxi-second", NAMES, below("qingxi"));

        offices.appoint(hr, id, Office.LEADER_IN_CHARGE, person("chen.guodong"));
        offices.nameDeputy(hr, id, Office.LEADER_IN_CHARGE, person("han.lei"));

        register.close(hr, id);

        assertThat(unit("qingxi-second").closed()).isTrue();
        assertThat(offices.terms(id)).allMatch(term -> !term.lasts());
        refused(OrganisationReason.CODE_TAKEN, () -> register.open(hr, "qingxi-second", NAMES, below("qingxi")));
        refused(OrganisationReason.UNIT_CLOSED, () -> register.rename(hr, id, NAMES));
        refused(
                OrganisationReason.UNIT_CLOSED,
                () -> register.open(hr, "third", NAMES, new Unit.Place(Unit.Kind.DEPARTMENT, id)));
        var posting = new Posting(id, "", Set.of());
        refused(OrganisationReason.UNIT_CLOSED, () -> persons.move(hr, person("li.na"), posting));
    }

    @Test
    void a12AUnitOnWhichSomethingHangsIsNotClosed() {
        Actor hr = actor("liu.fang");

        refused(
                OrganisationReason.ONE_COMPANY,
                () -> register.close(hr, unit("company").id()));
        refused(
                RegisterReason.UNITS_BELOW,
                () -> register.close(hr, unit("office").id()));
        refused(
                RegisterReason.PEOPLE_LEFT,
                () -> register.close(hr, unit("finance").id()));
        refused(
                OrganisationReason.ONLY_HR_KEEPS_UNITS,
                () -> register.close(actor("admin"), unit("finance").id()));
        sql.sql("update person set status = 'LEFT' where unit = ?")
                .param(unit("finance").id().value())
                .update();
        refused(
                RegisterReason.FLOWS_OWNED,
                () -> register.close(hr, unit("finance").id()));
    }

    @Test
    void aRenamedUnitKeepsItsCodeAndPeople() {
        UnitId id = unit("finance").id();

        register.rename(actor("liu.fang"), id, new Unit.Names("财务资产部", "Finance and Assets"));

        assertThat(unit("finance").label().in(Locale.ENGLISH)).isEqualTo("Finance and Assets");
        assertThat(unit("finance").head()).isNotNull();
    }

    @Test
    void aUnitMovesWithAllThatLiesBelowItButNeverBelowItself() {
        Actor hr = actor("liu.fang");
        UnitId qingxi = unit("qingxi").id();

        refused(OrganisationReason.UNIT_CIRCLE, () -> register.place(hr, qingxi, below("qingxi-general")));
        refused(OrganisationReason.UNIT_CIRCLE, () -> register.place(hr, qingxi, below("qingxi")));
        register.place(hr, qingxi, below("production"));

        assertThat(unit("qingxi").parent()).isEqualTo(unit("production").id());
        assertThat(tables.read()
                        .within(unit("qingxi-general").id(), unit("production").id()))
                .isTrue();
    }

    @Test
    void thereIsOneCompanyAndItStaysOnTop() {
        Actor hr = actor("liu.fang");

        refused(
                OrganisationReason.ONE_COMPANY,
                () -> register.place(hr, unit("company").id(), below("finance")));
        refused(
                OrganisationReason.ONE_COMPANY,
                () -> new Unit.Place(Unit.Kind.COMPANY, unit("finance").id()));
    }

    private Unit.Place below(String parent) {
        return new Unit.Place(Unit.Kind.DEPARTMENT, unit(parent).id());
    }

    private Unit unit(String code) {
        return tables.read().unit(code).orElseThrow();
    }

    private PersonId person(String login) {
        return people.byLogin(login).orElseThrow().id();
    }

    private Actor actor(String login) {
        Person person = people.byLogin(login).orElseThrow();
        return new Actor(person.id(), person.name(), person.roles());
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).reason()).isEqualTo(reason);
    }
}
