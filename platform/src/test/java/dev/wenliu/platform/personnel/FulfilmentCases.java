package dev.wenliu.platform.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Posting;
import dev.wenliu.platform.register.Declaration;
import dev.wenliu.platform.register.NewPerson;
import dev.wenliu.platform.register.RegisterReason;
import dev.wenliu.platform.security.SecurityReason;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of an application that human resources approved, the same on every database. */
abstract class FulfilmentCases extends ApplicationCase {

    FulfilmentCases(Applications applications, ApplicationLists lists, Staff staff, Keeping keeping) {
        super(applications, lists, staff, keeping);
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
    void whatCouldNeverBeDoneIsRefusedBeforeAnybodyDecides() {
        PersonId person = registered();
        var here = new Posting(staff.unit("production"), "", Set.of());
        var there = new Posting(staff.unit("finance"), "", Set.of("出纳"));
        LocalDate day = staff.today().plusDays(5);
        var over = Employment.hiredUntil(staff.today().minusDays(1));
        var late = new NewPerson("too.late", "迟到", staff.unit("production"), "", Set.of(), over);

        refused(OrganisationReason.CONTRACT_OVER, () -> wish(new Wish.OpenAccount(late, Set.of())));
        refused(RegisterReason.NO_CHANGE, () -> wish(new Wish.Move(person, here, day)));
        refused(RegisterReason.TOO_FAR_AHEAD, () -> wish(new Wish.Move(person, there, day.plusYears(1))));
        keeping.moves().plan(staff.as("liu.fang"), person, there, day);
        refused(RegisterReason.MOVE_AHEAD, () -> wish(new Wish.Move(person, there, day)));
    }

    @Test
    void i2AnAccountIsOpenedOnceAndAnApprovalIssuesNoSecondPassword() {
        PersonId person = registered();
        keeping.accounts().openRegistered(staff.as("liu.fang"), person, "新手");

        refused(
                SecurityReason.HAS_AN_ACCOUNT,
                () -> keeping.accounts().openRegistered(staff.as("sun.li"), person, "新手"));
    }
}
