package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When an account is locked. */
@Component
public class LockRule {

    private final AccountTable accounts;
    private final SecurityProperties properties;
    private final Clock clock;

    LockRule(AccountTable accounts, SecurityProperties properties, Clock clock) {
        this.accounts = accounts;
        this.properties = properties;
        this.clock = clock;
    }

    /** Wrong passwords in a row until the account is locked. */
    public int attempts() {
        return properties.attempts();
    }

    /** How long it stays locked. */
    public long minutes() {
        return properties.lockFor().toMinutes();
    }

    /** Where the accounts stand now. */
    Map<PersonId, AccountState> states() {
        return accounts.states(clock.instant());
    }

    /** Forgets the wrong attempts of somebody who logged in. */
    void forget(PersonId person) {
        accounts.forgetAttempts(person);
    }

    /** Counts an attempt and answers whether it may be made at all. */
    boolean mayTry(long person) {
        Instant now = clock.instant();
        return accounts.countAttempt(person, properties.attempts(), now, now.plus(properties.lockFor()));
    }
}
