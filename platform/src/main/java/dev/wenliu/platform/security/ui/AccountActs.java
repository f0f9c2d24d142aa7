package dev.wenliu.platform.security.ui;

import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.register.Register;
import dev.wenliu.platform.security.AccountState;
import dev.wenliu.platform.security.Accounts;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the accounts page does, in the name of whoever looks at it. */
@Component
class AccountActs {

    private final Accounts accounts;
    private final Register register;
    private final Units units;
    private final CurrentActor current;

    AccountActs(Accounts accounts, Register register, Units units, CurrentActor current) {
        this.accounts = accounts;
        this.register = register;
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
        return register.mayFreeze(current.require(), person);
    }

    String issue(Person person) {
        return accounts.issuePassword(current.require(), person.id());
    }

    void freeze(Person person) {
        register.freeze(current.require(), person.id());
    }

    void unfreeze(Person person) {
        register.unfreeze(current.require(), person.id());
    }
}
