package dev.wenliu.platform.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.register.Declaration;
import dev.wenliu.platform.register.NewPerson;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** A newcomer whom a department wants, forgotten after each test. */
abstract class ApplicationCase {

    static final String LOGIN = "new.hand";

    final Applications applications;
    final ApplicationLists lists;
    final Staff staff;
    final Keeping keeping;

    ApplicationCase(Applications applications, ApplicationLists lists, Staff staff, Keeping keeping) {
        this.applications = applications;
        this.lists = lists;
        this.staff = staff;
        this.keeping = keeping;
    }

    @AfterEach
    void asBefore() {
        staff.forget(LOGIN);
    }

    final void approved(Wish wish) {
        applications.approve(staff.as("sun.li"), wish(wish));
    }

    final UUID wish(Wish wish) {
        return applications.apply(staff.as("zhao.min"), wish, "");
    }

    final PersonId registered() {
        var person = new NewPerson(LOGIN, "新手", staff.unit("production"), "", Set.of(), Employment.REGULAR);
        return keeping.register().register(staff.as("liu.fang"), person);
    }

    final Declaration declared(PersonId person) {
        return keeping.declarations().of(staff.as("liu.fang"), person).getFirst();
    }

    final List<Application> read(String login, Application.@Nullable State state) {
        return lists.page(staff.as(login), "", state, Window.first(50)).rows();
    }

    final Wish.OpenAccount newcomer() {
        var person = new NewPerson(LOGIN, "新手", staff.unit("production"), "", Set.of("值班员"), Employment.REGULAR);
        return new Wish.OpenAccount(person, Set.of(Role.DISPATCHER));
    }

    final PersonId id(String login) {
        return staff.as(login).id();
    }

    static void refused(Reason reason, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).reason()).isEqualTo(reason);
    }
}
