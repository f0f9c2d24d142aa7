package dev.wenliu.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@WenliuTest
@Transactional
class AccountsTest {

    private final Accounts accounts;
    private final People people;

    @Autowired
    AccountsTest(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    @Test
    void humanResourcesIssueAPasswordThatMustBeChanged() {
        var person = person("kong.lingyu");

        String password = accounts.issuePassword(Persona.actor(person("sun.li")), person.id());

        assertThat(accounts.admit("kong.lingyu", "wenliu")).isEmpty();
        assertThat(accounts.admit("kong.lingyu", password))
                .hasValueSatisfying(
                        admission -> assertThat(admission.mustChange()).isTrue());
        assertThat(accounts.states()).containsEntry(person.id(), AccountState.FIRST_PASSWORD);
    }

    @Test
    void administratorAndInformationCentreMayNotIssueOne() {
        for (String login : new String[] {"admin", "zheng.kai", "wang.qiang", "kong.lingyu"}) {
            var refusal = catchThrowableOfType(
                    Refusal.class,
                    () -> accounts.issuePassword(
                            Persona.actor(person(login)), person("kong.lingyu").id()));

            assertThat(refusal.reason()).as(login).isEqualTo(SecurityReason.ONLY_HR_OPENS_ACCOUNTS);
            assertThat(refusal.reason().clause()).hasToString("1.3");
        }
    }

    @Test
    void ownPasswordChangesOnlyWithThePresentOne() {
        var person = person("meng.jia");
        var refusal = catchThrowableOfType(
                Refusal.class, () -> accounts.changePassword(person.id(), "guess", "Harbour-7-lamp"));

        accounts.changePassword(person.id(), "wenliu", "Harbour-7-lamp");

        assertThat(refusal.reason()).isEqualTo(SecurityReason.WRONG_PASSWORD);
        assertThat(accounts.admit("meng.jia", "Harbour-7-lamp"))
                .hasValueSatisfying(
                        admission -> assertThat(admission.mustChange()).isFalse());
    }

    @Test
    void formerPasswordDoesNotComeBack() {
        var person = person("meng.jia");
        accounts.changePassword(person.id(), "wenliu", "Harbour-7-lamp");
        accounts.changePassword(person.id(), "Harbour-7-lamp", "9 Birds flew");

        var refusal = catchThrowableOfType(
                Refusal.class, () -> accounts.changePassword(person.id(), "9 Birds flew", "Harbour-7-lamp"));

        assertThat(refusal.reason()).isEqualTo(SecurityReason.PASSWORD_USED_BEFORE);
    }

    private Person person(String login) {
        return people.byLogin(login).orElseThrow();
    }
}
