package dev.wenliu.platform.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.administration.Duties;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.organisation.OrganisationTables;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Posting;
import dev.wenliu.platform.personnel.Staff;
import java.time.Clock;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What was declared, planned or frozen before the three administrators were divided makes nobody two of them afterwards. */
@WenliuTest
@Transactional
class DividedRegisterTest {

    private static final Set<String> TWO = Set.of("administrator", "security-administrator");
    private static final Sentence BASIS = Sentence.of("register.basis.move");

    private final ApplicationContext context;
    private final Rights before;
    private final Rights divided;
    private final Staff staff;
    private final JdbcClient sql;

    @Autowired
    DividedRegisterTest(ApplicationContext context, Rights before, Staff staff, JdbcClient sql) {
        this.context = context;
        this.before = before;
        this.staff = staff;
        this.sql = sql;
        divided = new Rights(
                bean(RegisterChange.class), bean(DeclarationTables.class), new Duties(true), bean(Notices.class));
    }

    @Test
    void whatWasDeclaredBeforeIsNotGivenAfterwards() {
        long declared = before.declare(staff.as("liu.fang"), id(), TWO, BASIS);

        notTogether(() -> divided.grant(staff.as("pan.yue"), declared));
        notTogether(() -> divided.declare(staff.as("liu.fang"), id(), TWO, BASIS));

        assertThat(person().roles()).isEmpty();
    }

    @Test
    void aFrozenPersonWhoWasTwoIsNotLetInAgain() {
        for (String role : TWO)
            sql.sql("insert into person_role (person, role) values (?, ?)")
                    .params(id().value(), role)
                    .update();
        bean(Standing.class).freeze(staff.as("liu.fang"), id());

        var rule = new FreezeRule(context.getBeanProvider(OpenWork.class), divided, clock());
        var standing = new Standing(bean(RegisterTables.class), bean(RegisterChange.class), moving(), rule);
        notTogether(() -> standing.unfreeze(staff.as("liu.fang"), id()));

        assertThat(person().active()).isFalse();
    }

    @Test
    void aMoveToPostsOfTwoIsRefusedAndOnePlannedBeforeIsGivenUp() {
        var there = new Posting(staff.unit("information-centre"), "专责", Set.of("运维", "安全"));
        var template = bean(PostRights.class);
        template.set(staff.as("liu.fang"), "运维", Set.of("administrator"));
        template.set(staff.as("liu.fang"), "安全", Set.of("security-administrator"));
        var tomorrow = staff.today().plusDays(1);
        bean(Moves.class).plan(staff.as("liu.fang"), id(), there, tomorrow);
        var moves = new Moves(moving(), bean(MoveTables.class), bean(RegisterChange.class), clock());
        sql.sql("update planned_move set starts = ?").param(staff.today()).update();

        moves.carryOut();

        assertThat(moves.ahead(id())).isEmpty();
        assertThat(person().posts()).doesNotContain("运维");
        notTogether(() -> moves.plan(staff.as("liu.fang"), id(), there, tomorrow));
    }

    private Moving moving() {
        return new Moving(bean(RegisterTables.class), bean(RegisterChange.class), bean(PostRights.class), divided);
    }

    private Clock clock() {
        return bean(Clock.class);
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private PersonId id() {
        return staff.as("yu.hai").id();
    }

    private Person person() {
        return bean(OrganisationTables.class).read().person(id()).orElseThrow();
    }

    private static void notTogether(ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).reason()).isEqualTo(RegisterReason.NOT_TOGETHER);
    }
}
