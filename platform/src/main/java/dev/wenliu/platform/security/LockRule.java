package dev.wenliu.platform.security;

import java.time.Clock;
import java.time.Instant;
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

    Instant now() {
        return clock.instant();
    }

    /** Counts an attempt and answers whether it may be made at all. */
    boolean mayTry(long person) {
        Instant now = clock.instant();
        return accounts.countAttempt(person, properties.attempts(), now, now.plus(properties.lockFor()));
    }
}
