package dev.wenliu.platform.security.ui;

import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.register.OpenWork;
import dev.wenliu.platform.register.Standing;
import dev.wenliu.platform.security.AccountState;
import dev.wenliu.platform.security.Accounts;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the accounts page does, in the name of whoever looks at it. */
@Component
class AccountActs {

    private final Accounts accounts;
    private final Standing standing;
    private final Units units;
    private final CurrentActor current;

    AccountActs(Accounts accounts, Standing standing, Units units, CurrentActor current) {
        this.accounts = accounts;
        this.standing = standing;
        this.units = units;
        this.current = current;
    }

    Map<PersonId, AccountState> states() {
        return accounts.states();
    }

    String place(Person person, Locale locale) {
        String unit = units.get(person.unit()).label().in(locale);
        return person.title().isEmpty() ? unit : unit + " · " + person.title();
    }

    boolean mayIssue(Person person) {
        return person.active() && accounts.mayIssue(current.require(), person);
    }

    boolean mayFreeze(Person person) {
        return standing.mayFreeze(current.require(), person);
    }

    String issue(Person person) {
        return accounts.issuePassword(current.require(), person.id());
    }

    void freeze(Person person) {
        standing.freeze(current.require(), person.id());
    }

    /** Where human resources hands over what waits for the person. */
    String leaving(Person person) {
        return OpenWork.PAGE + "/" + person.login();
    }

    void unfreeze(Person person) {
        standing.unfreeze(current.require(), person.id());
    }
}
