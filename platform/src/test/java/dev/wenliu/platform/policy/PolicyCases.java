package dev.wenliu.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.attachment.Uploads;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.personnel.Staff;
import dev.wenliu.platform.session.SessionLimits;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** The office sets, units narrow; the same on every database. */
abstract class PolicyCases {

    private static final String OFFICE = "he.ping";

    private final Policies policies;
    private final ApplicationContext context;
    private final Staff staff;
    private final JdbcClient sql;

    PolicyCases(Policies policies, ApplicationContext context, Staff staff, JdbcClient sql) {
        this.policies = policies;
        this.context = context;
        this.staff = staff;
        this.sql = sql;
    }

    @AfterEach
    void asBefore() {
        sql.sql("delete from policy_setting").update();
        staff.follow();
    }

    @Test
    void a211AStationInheritsAndNarrowsButNeverLoosensWhatTheCompanySet() {
        policies.set(staff.as(OFFICE), unit("company"), Policy.IDLE_MINUTES, 20);
        String head = head("qingxi");

        refused(
                PolicyReason.WIDER_THAN_ABOVE,
                () -> policies.set(staff.as(head), unit("qingxi"), Policy.IDLE_MINUTES, 21));
        assertThat(limit(head)).hasValue(20);
        policies.set(staff.as(head), unit("qingxi"), Policy.IDLE_MINUTES, 10);

        assertThat(limit(head)).hasValue(10);
        assertThat(limit("li.na")).hasValue(20);
        assertThat(PolicyReason.WIDER_THAN_ABOVE.clause()).hasToString("2.1.1");
    }

    @Test
    void a211WhatIsNarrowedAboveNarrowsEverythingBelow() {
        String head = head("qingxi");
        policies.set(staff.as(head), unit("qingxi"), Policy.PASSWORD_DAYS, 90);

        policies.set(staff.as(OFFICE), unit("company"), Policy.PASSWORD_DAYS, 30);

        assertThat(narrowing().limit(Policy.PASSWORD_DAYS, id(head))).hasValue(30);
        policies.clear(staff.as(OFFICE), unit("company"), Policy.PASSWORD_DAYS);
        assertThat(narrowing().limit(Policy.PASSWORD_DAYS, id(head))).hasValue(90);
        policies.clear(staff.as(head), unit("qingxi"), Policy.PASSWORD_DAYS);
        assertThat(narrowing().limit(Policy.PASSWORD_DAYS, id(head))).isEmpty();
    }

    @Test
    void noPolicyIsWiderThanTheServerAllows() {
        refused(
                PolicyReason.WIDER_THAN_SERVER,
                () -> policies.set(staff.as(OFFICE), unit("company"), Policy.IDLE_MINUTES, 31));
        assertThat(policies.of(staff.as(OFFICE), whole("company")))
                .filteredOn(inForce -> inForce.policy() == Policy.IDLE_MINUTES)
                .singleElement()
                .satisfies(inForce -> {
                    assertThat(inForce.server()).hasValue(30);
                    assertThat(inForce.most()).isEqualTo(30);
                    assertThat(inForce.holds()).isEmpty();
                });
    }

    @Test
    void a211NobodySetsAnythingOutsideTheOwnBranch() {
        String head = head("qingxi");
        for (String unit : new String[] {"company", "baihe", "office", "production"})
            refused(
                    PolicyReason.NOT_YOUR_BRANCH,
                    () -> policies.set(staff.as(head), unit(unit), Policy.IDLE_MINUTES, 10));
        for (String login : new String[] {"admin", "zheng.kai", "liu.fang", "li.na", "qian.jing"})
            refused(
                    PolicyReason.NOT_YOUR_BRANCH,
                    () -> policies.set(staff.as(login), unit("production"), Policy.IDLE_MINUTES, 10));
        refused(KernelReason.NOT_ALLOWED, () -> policies.of(staff.as("li.na"), whole("production")));
        refused(
                PolicyReason.OUT_OF_RANGE,
                () -> policies.set(staff.as(OFFICE), unit("company"), Policy.IDLE_MINUTES, 0));
    }

    @Test
    void a211WhatIsSetHoldsForLoginsAndFilesAtOnce() {
        policies.set(staff.as(OFFICE), unit("production"), Policy.IDLE_MINUTES, 7);
        policies.set(staff.as(OFFICE), unit("production"), Policy.ATTACHMENT_MEGABYTES, 3);

        var limits = context.getBean(SessionLimits.class);
        var uploads = context.getBean(Uploads.class);
        assertThat(limits.idle(id("li.na"))).isEqualTo(Duration.ofMinutes(7));
        assertThat(limits.idle(id("liu.fang"))).isEqualTo(Duration.ofMinutes(30));
        assertThat(uploads.largest(staff.as("li.na")))
                .isEqualTo(DataSize.ofMegabytes(3).toBytes());
        assertThat(uploads.largest(staff.as("liu.fang")))
                .isGreaterThan(DataSize.ofMegabytes(3).toBytes());
    }

    private OptionalInt limit(String login) {
        return narrowing().limit(Policy.IDLE_MINUTES, id(login));
    }

    private Narrowing narrowing() {
        return context.getBean(Narrowing.class);
    }

    private String head(String code) {
        PersonId head = Objects.requireNonNull(whole(code).head());
        return context.getBean(People.class).get(head).login();
    }

    private Unit whole(String code) {
        return context.getBean(Units.class).byCode(code).orElseThrow();
    }

    private UnitId unit(String code) {
        return whole(code).id();
    }

    private PersonId id(String login) {
        return staff.as(login).id();
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).reason()).isEqualTo(reason);
    }
}
