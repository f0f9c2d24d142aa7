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
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Each test's changes are rolled back, so the organisation is read from its tables. */
@WenliuTest
@Transactional
class OfficesTest {

    private final Offices offices;
    private final Register register;
    private final OrganisationTables tables;
    private final People people;

    @Autowired
    OfficesTest(Offices offices, Register register, OrganisationTables tables, People people) {
        this.offices = offices;
        this.register = register;
        this.tables = tables;
        this.people = people;
    }

    @Test
    void i6EveryUnitOfTheDemoCompanyNamesItsSystemLeaderAndItsOfficer() {
        assertThat(tables.read().units().values())
                .allSatisfy(unit -> assertThat(offices.missing(unit)).isEmpty());
    }

    @Test
    void theFoundersBeginWithATermEach() {
        assertThat(offices.terms(finance().id()))
                .allMatch(OfficeTerm::lasts)
                .extracting(OfficeTerm::office)
                .containsExactlyInAnyOrder(Office.values());
    }

    @Test
    void a254AnOfficeHasOneHolderAndEachTermIsDated() {
        offices.appoint(hr(), finance().id(), Office.INFORMATION_OFFICER, id("hou.bin"));

        assertThat(finance().informationOfficer()).isEqualTo(id("hou.bin"));
        List<OfficeTerm> terms = terms(Office.INFORMATION_OFFICER);
        assertThat(terms).extracting(OfficeTerm::person).containsExactly(id("hou.bin"), id("shi.lin"));
        assertThat(terms).extracting(OfficeTerm::lasts).containsExactly(true, false);
        assertThat(terms.getFirst().since()).isEqualTo(terms.getLast().ended());
    }

    @Test
    void a254TheHeadNamesThoseTwoAndNoOtherOffice() {
        Actor head = actor("xu.mei");
        UnitId finance = finance().id();

        offices.appoint(head, finance, Office.SYSTEM_LEADER, id("hou.bin"));

        assertThat(finance().systemLeader()).isEqualTo(id("hou.bin"));
        refused(
                OrganisationReason.NOT_YOURS_TO_APPOINT,
                () -> offices.appoint(head, finance, Office.HEAD, id("hou.bin")));
        refused(
                OrganisationReason.NOT_YOURS_TO_APPOINT,
                () -> offices.appoint(head, unit("production").id(), Office.INFORMATION_OFFICER, id("li.na")));
    }

    @Test
    void a254NobodyElseGivesOffices() {
        for (String login : List.of("admin", "zheng.kai", "shi.lin", "li.na", "wang.qiang")) {
            Actor actor = actor(login);
            UnitId finance = finance().id();

            for (Office office : Office.values()) {
                refused(
                        OrganisationReason.NOT_YOURS_TO_APPOINT,
                        () -> offices.appoint(actor, finance, office, id("hou.bin")));
                refused(OrganisationReason.NOT_YOURS_TO_APPOINT, () -> offices.vacate(actor, finance, office));
                refused(
                        OrganisationReason.NOT_YOURS_TO_APPOINT,
                        () -> offices.nameDeputy(actor, finance, office, id("hou.bin")));
                refused(OrganisationReason.NOT_YOURS_TO_APPOINT, () -> offices.endDeputy(actor, finance, office));
            }
        }
    }

    @Test
    void a254AVacantOfficeIsAFlag() {
        offices.vacate(hr(), finance().id(), Office.INFORMATION_OFFICER);

        assertThat(offices.missing(finance())).containsExactly(Office.INFORMATION_OFFICER);
        refused(OrganisationReason.VACANT, () -> offices.vacate(hr(), finance().id(), Office.INFORMATION_OFFICER));
    }

    @Test
    void officesGoToPeopleOfTheUnitButForTheLeaderInCharge() {
        refused(
                OrganisationReason.NOT_OF_THE_UNIT,
                () -> offices.appoint(hr(), finance().id(), Office.SYSTEM_LEADER, id("li.na")));

        offices.appoint(hr(), finance().id(), Office.LEADER_IN_CHARGE, id("chen.guodong"));

        assertThat(finance().leaderInCharge()).isEqualTo(id("chen.guodong"));
    }

    @Test
    void theDeputyHasATermBesideTheHolders() {
        offices.nameDeputy(hr(), finance().id(), Office.INFORMATION_OFFICER, id("hou.bin"));

        assertThat(finance().informationOfficer()).isEqualTo(id("shi.lin"));
        assertThat(terms(Office.INFORMATION_OFFICER))
                .filteredOn(OfficeTerm::deputy)
                .extracting(OfficeTerm::person)
                .containsExactly(id("hou.bin"));
        refused(
                OrganisationReason.HOLDS_IT_ALREADY,
                () -> offices.nameDeputy(hr(), finance().id(), Office.INFORMATION_OFFICER, id("hou.bin")));
    }

    @Test
    void aDeputyWhoTakesOverDeputisesNoLonger() {
        offices.nameDeputy(hr(), finance().id(), Office.INFORMATION_OFFICER, id("hou.bin"));
        offices.appoint(hr(), finance().id(), Office.INFORMATION_OFFICER, id("hou.bin"));

        assertThat(terms(Office.INFORMATION_OFFICER))
                .filteredOn(OfficeTerm::lasts)
                .containsExactly(terms(Office.INFORMATION_OFFICER).getFirst());
    }

    @Test
    void a241dAMoveEndsTheTermsInTheOldUnit() {
        PersonId officer = id("shi.lin");
        offices.nameDeputy(hr(), finance().id(), Office.SYSTEM_LEADER, officer);

        register.move(hr(), officer, new Posting(unit("production").id(), "", Set.of()));

        assertThat(offices.terms(finance().id()))
                .filteredOn(term -> term.person().equals(officer))
                .hasSize(2)
                .noneMatch(OfficeTerm::lasts);
        assertThat(offices.missing(finance())).containsExactly(Office.INFORMATION_OFFICER);
    }

    private List<OfficeTerm> terms(Office office) {
        return offices.terms(finance().id()).stream()
                .filter(term -> term.office() == office)
                .toList();
    }

    private Unit finance() {
        return unit("finance");
    }

    private Unit unit(String code) {
        return tables.read().unit(code).orElseThrow();
    }

    private Actor hr() {
        return actor("liu.fang");
    }

    private PersonId id(String login) {
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
