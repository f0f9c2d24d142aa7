package dev.wenliu.platform.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Posting;
import dev.wenliu.platform.register.Declaration;
import dev.wenliu.platform.register.NewPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What departments apply for and human resources decides, the same on every database. */
abstract class ApplicationCases {

    private static final String LOGIN = "new.hand";

    private final Applications applications;
    private final ApplicationLists lists;
    private final Staff staff;
    private final Keeping keeping;

    ApplicationCases(Applications applications, ApplicationLists lists, Staff staff, Keeping keeping) {
        this.applications = applications;
        this.lists = lists;
        this.staff = staff;
        this.keeping = keeping;
    }

    @AfterEach
    void asBefore() {
        staff.forget(LOGIN);
    }

    @Test
    void a13bOnlyAfterHumanResourcesApprovedTheLoginWorks() {
        UUID id = applications.apply(staff.as("zhao.min"), newcomer(), "新入职");
        assertThat(staff.find(LOGIN)).isEmpty();
        assertThat(staff.logsIn(LOGIN, "wenliu")).isFalse();

        FirstPassword told = applications.approve(staff.as("sun.li"), id).orElseThrow();

        assertThat(told.login()).isEqualTo(LOGIN);
        assertThat(staff.logsIn(LOGIN, told.password())).isTrue();
        assertThat(staff.find(LOGIN))
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("新手"));
        assertThat(read("zhao.min", Application.State.APPROVED))
                .extracting(Application::decidedBy)
                .containsExactly(staff.as("sun.li").id());
    }

    @Test
    void a13bNobodyButHumanResourcesApproves() {
        UUID id = applications.apply(staff.as("zhao.min"), newcomer(), "");

        for (String login : new String[] {"admin", "zheng.kai", "wang.qiang", "zhao.min", "li.na", "qian.jing"})
            refused(PersonnelReason.ONLY_HR_DECIDES, () -> applications.approve(staff.as(login), id));

        assertThat(PersonnelReason.ONLY_HR_DECIDES.clause()).hasToString("1.3");
        assertThat(staff.find(LOGIN)).isEmpty();
    }

    @Test
    void a251HeadAndOfficerApplyForPeopleOfTheirOwnDepartmentAlone() {
        for (String login :
                new String[] {"li.na", "jiang.tao", "xu.mei", "shi.lin", "admin", "zheng.kai", "lin.zhiyuan"})
            refused(PersonnelReason.NOT_YOUR_DEPARTMENT, () -> applications.apply(staff.as(login), newcomer(), ""));
        refused(
                PersonnelReason.NOT_YOUR_DEPARTMENT,
                () -> applications.apply(staff.as("wang.qiang"), new Wish.CloseAccount(id("shi.lin")), ""));

        assertThat(applications.apply(staff.as("wang.qiang"), newcomer(), "")).isNotNull();

        assertThat(PersonnelReason.NOT_YOUR_DEPARTMENT.clause()).hasToString("2.5.1");
        assertThat(lists.unitsToApplyFor(staff.as("wang.qiang")))
                .extracting(unit -> unit.code())
                .containsExactly("production");
        assertThat(lists.unitsToApplyFor(staff.as("li.na"))).isEmpty();
    }

    @Test
    void a241aWhoeverAppliedDoesNotDecide() {
        UUID id = applications.apply(staff.as("sun.li"), newcomer(), "");
        refused(PersonnelReason.FOUR_EYES, () -> applications.approve(staff.as("sun.li"), id));

        assertThat(applications.approve(staff.as("liu.fang"), id)).isPresent();
    }

    @Test
    void a241aNobodyDecidesAboutThemselves() {
        UUID id = applications.apply(staff.as("sun.li"), new Wish.CloseAccount(id("ding.hao")), "");

        refused(PersonnelReason.FOUR_EYES, () -> applications.approve(staff.as("ding.hao"), id));
    }

    @Test
    void a241bRightsOfThePostsAndTheExtrasAreDeclaredForTheCentre() {
        keeping.template().set(staff.as("liu.fang"), "值班员", Set.of("shift-leader"));

        applications.approve(staff.as("sun.li"), applications.apply(staff.as("zhao.min"), newcomer(), ""));

        assertThat(staff.find(LOGIN).orElseThrow().roles()).isEmpty();
        Declaration declared = declared(id(LOGIN));
        assertThat(declared.state()).isEqualTo(Declaration.State.WAITING);
        assertThat(declared.roles()).containsExactlyInAnyOrder("shift-leader", Role.DISPATCHER);
    }

    @Test
    void twoApplicationsAboutTheSamePersonDoNotWaitTogether() {
        UUID first = applications.apply(staff.as("zhao.min"), newcomer(), "");
        refused(PersonnelReason.WAITS_ALREADY, () -> applications.apply(staff.as("wang.qiang"), newcomer(), ""));

        refused(PersonnelReason.NOT_YOURS, () -> applications.takeBack(staff.as("wang.qiang"), first));
        applications.takeBack(staff.as("zhao.min"), first);
        refused(PersonnelReason.SETTLED, () -> applications.approve(staff.as("sun.li"), first));

        assertThat(applications.apply(staff.as("wang.qiang"), newcomer(), "")).isNotEqualTo(first);
    }

    @Test
    void aRefusalSaysWhyAndTheApplicantReadsIt() {
        UUID id = applications.apply(staff.as("zhao.min"), newcomer(), "");
        refused(PersonnelReason.WHY_MISSING, () -> applications.refuse(staff.as("sun.li"), id, " "));

        applications.refuse(staff.as("sun.li"), id, "编制已满");

        assertThat(read("zhao.min", Application.State.REFUSED))
                .extracting(Application::answer)
                .containsExactly("编制已满");
        assertThat(staff.find(LOGIN)).isEmpty();
        refused(PersonnelReason.SETTLED, () -> applications.approve(staff.as("sun.li"), id));
    }

    @Test
    void aLoginThatWasTakenMeanwhileIsRefusedAndNothingIsHalfDone() {
        UUID id = applications.apply(staff.as("zhao.min"), newcomer(), "");
        registered();

        refused(OrganisationReason.LOGIN_TAKEN, () -> applications.approve(staff.as("sun.li"), id));

        assertThat(read("zhao.min", Application.State.WAITING))
                .extracting(Application::id)
                .containsExactly(id);
    }

    @Test
    void a241dAnApprovedMoveHappensOnItsDay() {
        PersonId person = registered();
        var posting = new Posting(staff.unit("finance"), "", Set.of("出纳"));
        LocalDate day = staff.today().plusDays(5);

        approved(new Wish.Move(person, posting, day));

        assertThat(keeping.moves().ahead(person)).hasValueSatisfying(move -> {
            assertThat(move.starts()).isEqualTo(day);
            assertThat(move.posting()).isEqualTo(posting);
        });
        assertThat(staff.find(LOGIN).orElseThrow().unit()).isEqualTo(staff.unit("production"));
    }

    @Test
    void a241aRightsContractsAndClosingAreAppliedForAndDone() {
        PersonId person = registered();

        approved(new Wish.ChangeRights(person, Set.of(Role.DISPATCHER)));
        assertThat(declared(person).roles()).containsExactly(Role.DISPATCHER);

        var hired = Employment.hiredUntil(LocalDate.of(2099, 6, 30));
        approved(new Wish.ChangeEmployment(person, hired));
        assertThat(staff.find(LOGIN).orElseThrow().employment()).isEqualTo(hired);

        approved(new Wish.CloseAccount(person));
        assertThat(staff.find(LOGIN).orElseThrow().active()).isFalse();
    }

    @Test
    void whatIsSoAlreadyIsNotAppliedFor() {
        PersonId person = registered();

        refused(
                PersonnelReason.NO_CHANGE,
                () -> applications.apply(staff.as("zhao.min"), new Wish.ChangeRights(person, Set.of()), ""));
        refused(OrganisationReason.LOGIN_TAKEN, () -> applications.apply(staff.as("zhao.min"), newcomer(), ""));
    }

    @Test
    void eachReadsWhatConcernsThem() {
        UUID id = applications.apply(staff.as("zhao.min"), newcomer(), "");

        for (String login : new String[] {"zhao.min", "wang.qiang", "jiang.tao", "liu.fang"})
            assertThat(read(login, null)).extracting(Application::id).containsExactly(id);
        for (String login : new String[] {"li.na", "xu.mei", "admin", "zheng.kai"})
            assertThat(read(login, null)).isEmpty();
        assertThat(lists.page(staff.as("liu.fang"), "没有这样的人", null, Window.first(5))
                        .total())
                .isZero();
    }

    private void approved(Wish wish) {
        applications.approve(staff.as("sun.li"), applications.apply(staff.as("zhao.min"), wish, ""));
    }

    private PersonId registered() {
        var person = new NewPerson(LOGIN, "新手", staff.unit("production"), "", Set.of(), Employment.REGULAR);
        return keeping.register().register(staff.as("liu.fang"), person);
    }

    private Declaration declared(PersonId person) {
        return keeping.declarations().of(staff.as("liu.fang"), person).getFirst();
    }

    private List<Application> read(String login, Application.@Nullable State state) {
        return lists.page(staff.as(login), "", state, Window.first(50)).rows();
    }

    private Wish.OpenAccount newcomer() {
        var person = new NewPerson(LOGIN, "新手", staff.unit("production"), "", Set.of("值班员"), Employment.REGULAR);
        return new Wish.OpenAccount(person, Set.of(Role.DISPATCHER));
    }

    private PersonId id(String login) {
        return staff.as(login).id();
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).reason()).isEqualTo(reason);
    }
}
