package dev.wenliu.platform.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Posting;
import dev.wenliu.platform.organisation.Units;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WenliuTest
class RegisterTest {

    private static final String LOGIN = "newcomer";

    private final Register register;
    private final Standing standing;
    private final Directory directory;
    private final People people;
    private final Units units;
    private final JdbcClient sql;

    @Autowired
    RegisterTest(
            Register register, Standing standing, Directory directory, People people, Units units, JdbcClient sql) {
        this.register = register;
        this.standing = standing;
        this.directory = directory;
        this.people = people;
        this.units = units;
        this.sql = sql;
    }

    @AfterEach
    void asBefore() {
        for (String table : new String[] {"person_post", "person_role"})
            sql.sql("delete from " + table + " where person in (select id from person where login = ?)")
                    .param(LOGIN)
                    .update();
        sql.sql("delete from person where login = ?").param(LOGIN).update();
        sql.sql("update organisation_revision set revision = revision + 1").update();
        directory.follow();
    }

    @Test
    void a13aHumanResourcesRegisterRegularAndHiredStaff() {
        PersonId id = register.register(hr(), newcomer(Employment.hiredUntil(LocalDate.of(2099, 6, 30))));

        Person person = people.get(id);
        assertThat(person.login()).isEqualTo(LOGIN);
        assertThat(person.posts()).containsExactly("值班员");
        assertThat(person.active()).isTrue();
        assertThat(person.employment()).isEqualTo(Employment.hiredUntil(LocalDate.of(2099, 6, 30)));
        assertThat(people.search("xinren", 5)).contains(person);
    }

    @Test
    void a13aTheFirstCompanyHasRegularAndHiredStaff() {
        assertThat(people.byLogin("yu.hai").orElseThrow().employment())
                .isEqualTo(Employment.hiredUntil(LocalDate.of(2035, 12, 31)));
        assertThat(people.byLogin("li.na").orElseThrow().employment()).isEqualTo(Employment.REGULAR);
    }

    @Test
    void a13aWhoeverIsNeitherRegularNorHiredIsNobody() {
        refused(OrganisationReason.CONTRACT_END_MISSING, () -> new Employment(Employment.Kind.HIRED, null));
        refused(
                OrganisationReason.CONTRACT_END_NEEDLESS,
                () -> new Employment(Employment.Kind.REGULAR, LocalDate.of(2099, 1, 1)));
        refused(
                OrganisationReason.CONTRACT_OVER,
                () -> register.register(hr(), newcomer(Employment.hiredUntil(LocalDate.of(2001, 1, 1)))));
    }

    @Test
    void a241aNobodyElseRegistersChangesOrCloses() {
        PersonId someone = people.byLogin("kong.lingyu").orElseThrow().id();
        for (String login : new String[] {"admin", "zheng.kai", "wang.qiang", "zhao.min", "li.na"}) {
            Actor actor = actor(login);

            refused(OrganisationReason.ONLY_HR_REGISTERS, () -> register.register(actor, newcomer(Employment.REGULAR)));
            refused(OrganisationReason.ONLY_HR_REGISTERS, () -> register.rename(actor, someone, "别名"));
            refused(OrganisationReason.ONLY_HR_REGISTERS, () -> register.employ(actor, someone, Employment.REGULAR));
            refused(OrganisationReason.ONLY_HR_REGISTERS, () -> register.move(actor, someone, posting("finance")));
            refused(OrganisationReason.ONLY_HR_REGISTERS, () -> standing.freeze(actor, someone));
            refused(OrganisationReason.ONLY_HR_REGISTERS, () -> standing.leave(actor, someone));
        }
    }

    @Test
    void aPersonIsRenamedAndKeepsTheLogin() {
        PersonId id = register.register(hr(), newcomer(Employment.REGULAR));
        String login = people.get(id).login();

        register.rename(hr(), id, " 新名字 ");

        assertThat(people.get(id).name()).isEqualTo("新名字");
        assertThat(people.get(id).login()).isEqualTo(login);
        refused(OrganisationReason.NAME_MISSING, () -> register.rename(hr(), id, "  "));
        refused(OrganisationReason.TOO_LONG, () -> register.rename(hr(), id, "长".repeat(101)));
    }

    @Test
    void twoPersonsCannotShareALogin() {
        register.register(hr(), newcomer(Employment.REGULAR));

        refused(OrganisationReason.LOGIN_TAKEN, () -> register.register(hr(), newcomer(Employment.REGULAR)));
    }

    @Test
    void a241cNobodyLeavesWithAnOpenAccount() {
        PersonId id = register.register(hr(), newcomer(Employment.REGULAR));
        refused(OrganisationReason.FREEZE_FIRST, () -> standing.leave(hr(), id));

        standing.freeze(hr(), id);
        standing.leave(hr(), id);

        assertThat(people.get(id).status()).isEqualTo(Person.Status.LEFT);
        refused(OrganisationReason.NOT_IN_THAT_STATUS, () -> standing.unfreeze(hr(), id));
    }

    @Test
    void aHiredPersonIsFrozenWhenTheContractIsOver() {
        PersonId id = register.register(hr(), newcomer(Employment.hiredUntil(LocalDate.of(2099, 6, 30))));
        assertThat(standing.endContracts()).isEmpty();
        register.employ(hr(), id, Employment.hiredUntil(LocalDate.of(2001, 1, 1)));

        assertThat(standing.endContracts()).extracting(Person::id).containsExactly(id);

        assertThat(people.get(id).status()).isEqualTo(Person.Status.FROZEN);
        refused(OrganisationReason.CONTRACT_OVER, () -> standing.unfreeze(hr(), id));
    }

    private NewPerson newcomer(Employment employment) {
        return new NewPerson(
                LOGIN, "新人", units.byCode("production").orElseThrow().id(), "", Set.of("值班员"), employment);
    }

    private Posting posting(String unit) {
        return new Posting(units.byCode(unit).orElseThrow().id(), "", Set.of("出纳"));
    }

    private Actor hr() {
        return actor("liu.fang");
    }

    private Actor actor(String login) {
        Person person = people.byLogin(login).orElseThrow();
        return new Actor(person.id(), person.name(), person.roles());
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).reason()).isEqualTo(reason);
    }
}
