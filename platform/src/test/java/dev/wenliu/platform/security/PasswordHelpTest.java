package dev.wenliu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.People;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@WenliuTest
@Transactional
class PasswordHelpTest {

    private static final String ADDRESS = "10.9.8.7";

    private final ForgottenPasswords forgotten;
    private final PasswordHelp help;
    private final Accounts accounts;
    private final People people;
    private final JdbcClient sql;

    @Autowired
    PasswordHelpTest(
            ForgottenPasswords forgotten, PasswordHelp help, Accounts accounts, People people, JdbcClient sql) {
        this.forgotten = forgotten;
        this.help = help;
        this.accounts = accounts;
        this.people = people;
        this.sql = sql;
    }

    @Test
    void informationOfficerOfTheDepartmentGivesAPasswordForOneLogin() {
        forgotten.ask(" Li.Na ", ADDRESS);

        var request = help.waiting(as("zhao.min")).getFirst();
        String password = help.issue(as("zhao.min"), request.id());

        assertThat(accounts.admit("li.na", "wenliu")).isEmpty();
        assertThat(accounts.admit("li.na", password))
                .hasValueSatisfying(
                        admission -> assertThat(admission.mustChange()).isTrue());
        assertThat(help.waiting(as("zhao.min"))).isEmpty();
        assertThat(acts("li.na")).contains("security.password-asked", "security.password-answered");
    }

    @Test
    void officerOfAnotherDepartmentNeitherSeesNorAnswers() {
        forgotten.ask("li.na", ADDRESS);
        var request = help.waiting(as("liu.fang")).getFirst();

        var refusal = catchThrowableOfType(Refusal.class, () -> help.issue(as("shi.lin"), request.id()));

        assertThat(help.waiting(as("shi.lin"))).isEmpty();
        assertThat(refusal.reason()).isEqualTo(SecurityReason.NOT_YOUR_DEPARTMENT);
        assertThat(refusal.reason().clause()).hasToString("2.5.1");
    }

    @Test
    void whoApprovesOrAdministersGetsItFromHumanResourcesAlone() {
        forgotten.ask("wang.qiang", ADDRESS);
        forgotten.ask("chen.guodong", ADDRESS);
        forgotten.ask("admin", ADDRESS);

        assertThat(help.waiting(as("zhao.min"))).isEmpty();
        assertThat(help.waiting(as("zheng.kai"))).isEmpty();
        assertThat(help.waiting(as("liu.fang"))).hasSize(3);
    }

    @Test
    void askingAgainChangesNothingAndAnUnknownLoginIsFiledAsWell() {
        forgotten.ask("li.na", ADDRESS);
        forgotten.ask("li.na", ADDRESS);
        forgotten.ask("no.such.person", ADDRESS);

        assertThat(help.waiting(as("liu.fang"))).hasSize(1);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void addressAsksFiveTimesAnHour() {
        for (int i = 0; i < 9; i++) forgotten.ask("no.such.person" + i, ADDRESS);
        forgotten.ask("li.na", ADDRESS);

        assertThat(rows()).isEqualTo(5);
        assertThat(help.waiting(as("liu.fang"))).isEmpty();
    }

    @Test
    void requestIsOverAfterADay() {
        forgotten.ask("li.na", ADDRESS);
        sql.sql("update password_request set asked_at = asked_at - interval '25' hour")
                .update();

        assertThat(help.waiting(as("liu.fang"))).isEmpty();
    }

    private long rows() {
        return sql.sql("select count(*) from password_request where address = ?")
                .param(ADDRESS)
                .query(Long.class)
                .single();
    }

    private List<String> acts(String login) {
        return sql.sql("select act from audit_row where object_type = 'account' and object_id = ?")
                .param(people.byLogin(login).orElseThrow().id().toString())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private Actor as(String login) {
        return Persona.actor(people.byLogin(login).orElseThrow());
    }
}
