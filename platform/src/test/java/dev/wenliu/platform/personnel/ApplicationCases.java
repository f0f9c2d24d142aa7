package dev.wenliu.platform.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.kernel.Window;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What departments apply for and human resources decides, the same on every database. */
abstract class ApplicationCases extends ApplicationCase {

    ApplicationCases(Applications applications, ApplicationLists lists, Staff staff, Keeping keeping) {
        super(applications, lists, staff, keeping);
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
}
