package dev.wenliu.platform.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Posting;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.personnel.Applications;
import dev.wenliu.platform.personnel.PersonnelReason;
import dev.wenliu.platform.personnel.Staff;
import dev.wenliu.platform.personnel.StaffRegister;
import dev.wenliu.platform.register.Moves;
import dev.wenliu.platform.register.NewPerson;
import dev.wenliu.platform.register.Offices;
import dev.wenliu.platform.register.PostRights;
import dev.wenliu.platform.register.Register;
import dev.wenliu.platform.register.RegisterReason;
import dev.wenliu.platform.register.Rights;
import dev.wenliu.platform.register.Standing;
import dev.wenliu.platform.register.UnitRegister;
import dev.wenliu.platform.security.Accounts;
import dev.wenliu.platform.security.SecurityReason;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** What the regulation gives to human resources, really tried on its service: none of the three administrators can do it, divided or not (1.3, 2.4.1). */
@WenliuTest
@Transactional
class ActsOfHumanResourcesTest {

    private static final Set<Reason> FORBIDDEN = Set.of(
            KernelReason.NOT_ALLOWED,
            OrganisationReason.ONLY_HR_REGISTERS,
            OrganisationReason.ONLY_HR_KEEPS_UNITS,
            OrganisationReason.NOT_YOURS_TO_APPOINT,
            RegisterReason.ONLY_HR_DECLARES,
            PersonnelReason.ONLY_HR_DECIDES,
            SecurityReason.ONLY_HR_OPENS_ACCOUNTS);

    private final ApplicationContext context;
    private final Staff staff;

    @Autowired
    ActsOfHumanResourcesTest(ApplicationContext context, Staff staff) {
        this.context = context;
        this.staff = staff;
    }

    enum Act {
        REGISTER,
        RENAME,
        EMPLOY,
        MOVE,
        PLAN_MOVE,
        CANCEL_MOVE,
        FREEZE,
        FREEZE_AT_ONCE,
        UNFREEZE,
        LEAVE,
        ISSUE_PASSWORD,
        OPEN_ACCOUNT,
        DECLARE_RIGHTS,
        SET_RIGHTS_OF_POST,
        OPEN_UNIT,
        RENAME_UNIT,
        PLACE_UNIT,
        CLOSE_UNIT,
        APPOINT,
        VACATE,
        NAME_DEPUTY,
        END_DEPUTY,
        APPROVE_APPLICATION,
        REFUSE_APPLICATION,
        READ_REGISTER
    }

    @ParameterizedTest
    @EnumSource
    void a13bNoAdministratorDoesWhatIsHumanResources(Act act) {
        for (boolean divided : new boolean[] {false, true})
            for (Administrator one : Administrator.values())
                assertThat(mayTry(act, holding(divided, one.role())))
                        .as("%s by %s, divided %s", act, one, divided)
                        .isFalse();
        assertThat(mayTry(act, holding(true, "hr"))).isTrue();
    }

    /** Whether the service did not forbid it; what it refuses for another reason it would otherwise do. */
    private boolean mayTry(Act act, Actor actor) {
        try {
            attempt(act, actor);
            return true;
        } catch (Refusal refusal) {
            return !FORBIDDEN.contains(refusal.reason());
        }
    }

    private void attempt(Act act, Actor actor) {
        switch (act) {
            case REGISTER, RENAME, EMPLOY, MOVE, PLAN_MOVE, CANCEL_MOVE, FREEZE, FREEZE_AT_ONCE, UNFREEZE, LEAVE ->
                person(act, actor);
            case OPEN_UNIT, RENAME_UNIT, PLACE_UNIT, CLOSE_UNIT -> unit(act, actor);
            case APPOINT, VACATE, NAME_DEPUTY, END_DEPUTY -> office(act, actor);
            default -> right(act, actor);
        }
    }

    private void person(Act act, Actor actor) {
        var register = context.getBean(Register.class);
        var standing = context.getBean(Standing.class);
        var moves = context.getBean(Moves.class);
        PersonId who = id("yu.hai");
        var there = new Posting(staff.unit("finance"), "出纳", Set.of("出纳"));
        switch (act) {
            case REGISTER ->
                register.register(
                        actor, new NewPerson("no.such", "新人", staff.unit("finance"), "", Set.of(), Employment.REGULAR));
            case RENAME -> register.rename(actor, who, "于海洋");
            case EMPLOY -> register.employ(actor, who, Employment.REGULAR);
            case MOVE -> register.move(actor, who, there);
            case PLAN_MOVE -> moves.plan(actor, who, there, staff.today().plusDays(3));
            case CANCEL_MOVE -> moves.cancel(actor, who);
            case FREEZE -> standing.freeze(actor, who);
            case FREEZE_AT_ONCE -> standing.freezeAtOnce(actor, who, "失联");
            case UNFREEZE -> standing.unfreeze(actor, who);
            default -> standing.leave(actor, who);
        }
    }

    private void unit(Act act, Actor actor) {
        var units = context.getBean(UnitRegister.class);
        var names = new Unit.Names("新部门", "New");
        var place = new Unit.Place(Unit.Kind.DEPARTMENT, staff.unit("company"));
        switch (act) {
            case OPEN_UNIT -> units.open(actor, "new", names, place);
            case CLOSE_UNIT -> units.close(actor, staff.unit("finance"));
            case RENAME_UNIT -> units.rename(actor, staff.unit("finance"), names);
            default -> units.place(actor, staff.unit("finance"), place);
        }
    }

    private void office(Act act, Actor actor) {
        var offices = context.getBean(Offices.class);
        switch (act) {
            case APPOINT -> offices.appoint(actor, staff.unit("finance"), Office.HEAD, id("shi.lin"));
            case VACATE -> offices.vacate(actor, staff.unit("finance"), Office.HEAD);
            case NAME_DEPUTY -> offices.nameDeputy(actor, staff.unit("finance"), Office.HEAD, id("shi.lin"));
            default -> offices.endDeputy(actor, staff.unit("finance"), Office.HEAD);
        }
    }

    private void right(Act act, Actor actor) {
        var accounts = context.getBean(Accounts.class);
        var applications = context.getBean(Applications.class);
        switch (act) {
            case ISSUE_PASSWORD -> accounts.issuePassword(actor, id("yu.hai"));
            case OPEN_ACCOUNT -> accounts.openRegistered(actor, id("yu.hai"), "于海");
            case DECLARE_RIGHTS ->
                context.getBean(Rights.class)
                        .declare(actor, id("yu.hai"), Set.of("cashier"), Sentence.of("register.basis.move"));
            case SET_RIGHTS_OF_POST -> context.getBean(PostRights.class).set(actor, "驾驶员", Set.of("cashier"));
            case APPROVE_APPLICATION -> applications.approve(actor, UUID.randomUUID());
            case REFUSE_APPLICATION -> applications.refuse(actor, UUID.randomUUID(), "不需要");
            default -> context.getBean(StaffRegister.class).entries(actor, "");
        }
    }

    private PersonId id(String login) {
        return staff.as(login).id();
    }

    /** Somebody who holds this role and what follows from it. */
    private Actor holding(boolean divided, String role) {
        Set<String> roles = new HashSet<>(new Duties(divided).following(Set.of(role)));
        roles.add(role);
        return new Actor(id("fan.zhe"), "范哲", roles);
    }
}
