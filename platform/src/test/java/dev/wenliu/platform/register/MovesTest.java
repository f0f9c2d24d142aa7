package dev.wenliu.platform.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.OrganisationTables;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Posting;
import dev.wenliu.platform.personnel.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each test's changes are rolled back, so persons are read from their tables. */
@WenliuTest
@Transactional
class MovesTest {

    private final Moves moves;
    private final PostRights template;
    private final Declarations declarations;
    private final Rights rights;
    private final OrganisationTables tables;
    private final Staff staff;
    private final JdbcClient sql;

    @Autowired
    MovesTest(
            Moves moves,
            PostRights template,
            Declarations declarations,
            Rights rights,
            OrganisationTables tables,
            Staff staff,
            JdbcClient sql) {
        this.moves = moves;
        this.template = template;
        this.declarations = declarations;
        this.rights = rights;
        this.tables = tables;
        this.staff = staff;
        this.sql = sql;
    }

    @Test
    void a241dUntilTheDayTheOldPlaceCountsAndFromTheDayTheNewOne() {
        template.set(hr(), "出纳", Set.of("cashier"));
        moves.plan(hr(), id("ma.chao"), posting(), today().plusDays(3));

        assertThat(moves.carryOut()).isEmpty();
        assertThat(person("ma.chao").roles()).contains(Role.DISPATCHER);
        assertThat(moves.ahead(id("ma.chao")))
                .hasValueSatisfying(move -> assertThat(move.posting()).isEqualTo(posting()));

        theDayComes();

        assertThat(moves.carryOut()).containsExactly(id("ma.chao"));
        Person moved = person("ma.chao");
        assertThat(moved.unit()).isEqualTo(posting().unit());
        assertThat(moved.posts()).containsExactly("出纳");
        assertThat(moved.roles()).isEmpty();
        assertThat(moves.ahead()).isEmpty();
        assertThat(waiting()).singleElement().satisfies(declared -> {
            assertThat(declared.person()).isEqualTo(id("ma.chao"));
            assertThat(declared.roles()).containsExactly("cashier");
        });
    }

    @Test
    void a241dWhatWasDeclaredForTheOldPlaceIsNotGivenAfterTheMove() {
        long old = rights.declare(hr(), id("ma.chao"), Set.of(Role.LEGAL), Sentence.of("register.basis.hr", "旧岗位"));

        moves.plan(hr(), id("ma.chao"), posting(), today());

        refused(RegisterReason.SETTLED, () -> rights.grant(staff.as("zheng.kai"), old));
        assertThat(waiting()).isEmpty();
        assertThat(declarations.held(person("ma.chao"))).isEmpty();
    }

    @Test
    void a241dAMoveOfTodayEndsPostsRolesAndOfficesAtOnce() {
        moves.plan(hr(), id("fang.yuan"), posting(), today());

        assertThat(declarations.held(person("fang.yuan"))).isEmpty();
        assertThat(tables.read().unit("office").orElseThrow().informationOfficer())
                .isNull();
    }

    @Test
    void a241dNobodyElsePlansAMoveOrGivesOneUp() {
        moves.plan(hr(), id("ma.chao"), posting(), today().plusDays(3));
        for (String login : new String[] {"admin", "zheng.kai", "he.ping", "ma.chao"}) {
            Actor actor = staff.as(login);
            refused(OrganisationReason.ONLY_HR_REGISTERS, () -> moves.plan(actor, id("shen.dan"), posting(), today()));
            refused(OrganisationReason.ONLY_HR_REGISTERS, () -> moves.cancel(actor, id("ma.chao")));
        }
    }

    @Test
    void oneMoveAtATimeAndItCanBeGivenUp() {
        moves.plan(hr(), id("ma.chao"), posting(), today().plusDays(3));
        refused(RegisterReason.MOVE_AHEAD, () -> moves.plan(hr(), id("ma.chao"), posting(), today().plusDays(9)));

        moves.cancel(hr(), id("ma.chao"));
        theDayComes();

        assertThat(moves.carryOut()).isEmpty();
        assertThat(person("ma.chao").roles()).contains(Role.DISPATCHER);
    }

    @Test
    void whoeverLeftMeanwhileIsNotMoved() {
        moves.plan(hr(), id("ma.chao"), posting(), today().plusDays(3));
        sql.sql("update person set status = 'LEFT' where id = ?")
                .param(id("ma.chao").value())
                .update();
        theDayComes();

        moves.carryOut();

        assertThat(person("ma.chao").posts()).containsExactly("车辆调度");
        assertThat(moves.ahead()).isEmpty();
    }

    @Test
    void aMoveToTheSamePlaceOrTooFarAheadIsRefused() {
        Person there = person("ma.chao");
        var same = new Posting(there.unit(), there.title(), there.posts());
        LocalDate late = today().plusYears(1).plusDays(1);

        refused(RegisterReason.NO_CHANGE, () -> moves.plan(hr(), there.id(), same, today()));
        refused(RegisterReason.TOO_FAR_AHEAD, () -> moves.plan(hr(), there.id(), posting(), late));
    }

    @Test
    void a241bOnlyHumanResourcesSayWhichRightsComeWithAPost() {
        refused(RegisterReason.ONLY_HR_DECLARES, () -> template.set(staff.as("zheng.kai"), "出纳", Set.of("cashier")));
        template.set(hr(), "出纳", Set.of("cashier"));
        template.set(hr(), "总账会计", Set.of("finance"));

        assertThat(template.of(Set.of("出纳", "总账会计", "其他"))).containsExactly("cashier", "finance");

        template.set(hr(), "出纳", Set.of());
        assertThat(template.all()).containsOnlyKeys("总账会计");
    }

    private List<Declaration> waiting() {
        return declarations
                .page(hr(), new Declarations.Sought(false, ""), Window.first(50))
                .rows();
    }

    private void theDayComes() {
        sql.sql("update planned_move set starts = ?").param(today()).update();
    }

    private Posting posting() {
        return new Posting(staff.unit("finance"), "出纳", Set.of("出纳"));
    }

    private LocalDate today() {
        return staff.today();
    }

    private Person person(String login) {
        return tables.read().person(id(login)).orElseThrow();
    }

    private PersonId id(String login) {
        return staff.as(login).id();
    }

    private Actor hr() {
        return staff.as("liu.fang");
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).reason()).isEqualTo(reason);
    }
}
