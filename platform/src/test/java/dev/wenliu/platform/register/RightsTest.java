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
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.OrganisationTables;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
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
class RightsTest {

    private static final Sentence BASIS = Sentence.of("register.basis.hr", "派车需要");

    private final Rights rights;
    private final Standing standing;
    private final Declarations declarations;
    private final OrganisationTables tables;
    private final People people;
    private final Notices notices;
    private final JdbcClient sql;

    @Autowired
    RightsTest(
            Rights rights,
            Standing standing,
            Declarations declarations,
            OrganisationTables tables,
            People people,
            Notices notices,
            JdbcClient sql) {
        this.rights = rights;
        this.standing = standing;
        this.declarations = declarations;
        this.tables = tables;
        this.people = people;
        this.notices = notices;
        this.sql = sql;
    }

    @Test
    void a241bTheCentreGivesExactlyWhatHumanResourcesDeclared() {
        long declared = rights.declare(actor("liu.fang"), id("yu.hai"), Set.of(Role.DISPATCHER), BASIS);
        assertThat(roles("yu.hai")).isEmpty();

        rights.grant(actor("pan.yue"), declared);

        assertThat(roles("yu.hai")).containsExactly(Role.DISPATCHER);
        Declaration kept = declarations.of(actor("sun.li"), id("yu.hai")).getFirst();
        assertThat(kept.state()).isEqualTo(Declaration.State.GRANTED);
        assertThat(kept.basis()).isEqualTo(BASIS);
        assertThat(kept.declaredBy()).isEqualTo(id("liu.fang"));
        assertThat(kept.settledBy()).isEqualTo(id("pan.yue"));
    }

    @Test
    void a241bNobodyElseDeclaresOrGives() {
        for (String login : new String[] {"admin", "zheng.kai", "he.ping", "yu.hai"})
            refused(
                    RegisterReason.ONLY_HR_DECLARES,
                    () -> rights.declare(actor(login), id("fan.zhe"), Set.of(Role.LEGAL), BASIS));
        long declared = rights.declare(actor("liu.fang"), id("yu.hai"), Set.of(Role.DISPATCHER), BASIS);
        for (String login : new String[] {"admin", "liu.fang", "he.ping", "yu.hai"})
            refused(OrganisationReason.ONLY_CENTRE_GRANTS, () -> rights.grant(actor(login), declared));
        assertThat(roles("yu.hai")).isEmpty();
    }

    @Test
    void a232NobodyGivesThemselvesRights() {
        refused(
                RegisterReason.OWN_RIGHTS,
                () -> rights.declare(actor("liu.fang"), id("liu.fang"), Set.of(Role.LEGAL), BASIS));
        long declared = rights.declare(actor("liu.fang"), id("pan.yue"), Set.of(Role.LEGAL), BASIS);
        refused(RegisterReason.OWN_RIGHTS, () -> rights.grant(actor("pan.yue"), declared));

        var both = new Actor(id("liu.fang"), "刘芳", Set.of(Role.HR, Role.RIGHTS_GIVER));
        refused(RegisterReason.DECLARED_BY_YOU, () -> rights.grant(both, declared));
    }

    @Test
    void a232EveryRightOfTheFoundedCompanyHasASourceAndAnyOtherIsReported() {
        assertThat(declarations.withoutSource(actor("zheng.kai"))).isEmpty();

        sql.sql("insert into person_role (person, role) values (?, ?)")
                .params(id("yu.hai").value(), Role.LEGAL)
                .update();

        assertThat(declarations.withoutSource(actor("zheng.kai")))
                .extracting(Person::login)
                .containsExactly("yu.hai");
        assertThat(catchThrowableOfType(Refusal.class, () -> declarations.withoutSource(actor("li.na"))))
                .isNotNull();
    }

    @Test
    void aLaterDeclarationReplacesOneThatWaits() {
        long first = rights.declare(actor("liu.fang"), id("yu.hai"), Set.of(Role.DISPATCHER), BASIS);
        long second = rights.declare(actor("sun.li"), id("yu.hai"), Set.of("seal-keeper"), BASIS);

        refused(RegisterReason.SETTLED, () -> rights.grant(actor("zheng.kai"), first));
        assertThat(found(false, "")).extracting(Declaration::id).containsExactly(second);
    }

    @Test
    void a241cWhatWaitsForSomebodyWhoLeftIsNotGiven() {
        long declared = rights.declare(actor("liu.fang"), id("yu.hai"), Set.of(Role.DISPATCHER), BASIS);
        standing.freeze(actor("liu.fang"), id("yu.hai"));

        standing.leave(actor("liu.fang"), id("yu.hai"));

        assertThat(found(false, "")).isEmpty();
        refused(RegisterReason.SETTLED, () -> rights.grant(actor("zheng.kai"), declared));
    }

    @Test
    void declarationsAreFoundByNamePinyinAndInitialsPageByPage() {
        long waits = rights.declare(actor("liu.fang"), id("yu.hai"), Set.of(Role.DISPATCHER), BASIS);
        long given = rights.declare(actor("liu.fang"), id("fan.zhe"), Set.of(Role.LEGAL), BASIS);
        rights.grant(actor("pan.yue"), given);

        for (String text : new String[] {"", "于海", "yuhai", "yh", "yu.hai"})
            assertThat(found(false, text)).extracting(Declaration::id).containsExactly(waits);
        assertThat(found(false, "fanzhe")).isEmpty();
        assertThat(found(true, "fanzhe")).extracting(Declaration::id).containsExactly(given);
        assertThat(declarations.count(actor("pan.yue"), new Declarations.Sought(true, "yh")))
                .isZero();
        var second = declarations.page(actor("pan.yue"), new Declarations.Sought(true, ""), new Window(1, 1));
        assertThat(second.rows()).isEmpty();
        assertThat(second.total()).isOne();
    }

    @Test
    void theCentreSendsBackWithAReasonAndHumanResourcesHearIt() {
        long declared = rights.declare(actor("liu.fang"), id("yu.hai"), Set.of(Role.DISPATCHER), BASIS);
        refused(RegisterReason.WHY_MISSING, () -> rights.giveBack(actor("zheng.kai"), declared, "  "));

        rights.giveBack(actor("zheng.kai"), declared, "驾驶员不能兼任调度");

        assertThat(roles("yu.hai")).isEmpty();
        assertThat(notices.unread(actor("liu.fang"), NoticeKind.MATTER, Window.first(5))
                        .rows())
                .anySatisfy(notice -> assertThat(notice.sentence().arguments()).contains("于海", "驾驶员不能兼任调度"));
        refused(RegisterReason.SETTLED, () -> rights.grant(actor("zheng.kai"), declared));
    }

    @Test
    void rightsThatComeWithAnOfficeAndNamesThatAreNoRolesAreRefused() {
        refused(
                RegisterReason.COMES_WITH_AN_OFFICE,
                () -> rights.declare(actor("liu.fang"), id("yu.hai"), Set.of(Role.INFORMATION_OFFICER), BASIS));
        refused(RegisterReason.BAD_ROLE, () -> rights.declare(actor("liu.fang"), id("yu.hai"), Set.of("车队 调度"), BASIS));
        assertThat(declarations.known())
                .contains(Role.DISPATCHER, "seal-keeper")
                .doesNotContain(Role.INFORMATION_OFFICER, Role.UNIT_WATCHER, Role.RIGHTS_GIVER, Role.MODULE_KEEPER);
    }

    private List<Declaration> found(boolean settled, String text) {
        return declarations
                .page(actor("zheng.kai"), new Declarations.Sought(settled, text), Window.first(50))
                .rows();
    }

    private Set<String> roles(String login) {
        return declarations.held(tables.read().person(id(login)).orElseThrow());
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
