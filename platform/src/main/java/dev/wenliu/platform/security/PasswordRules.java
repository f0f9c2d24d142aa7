package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.policy.Narrowing;
import dev.wenliu.platform.policy.Policy;
import dev.wenliu.platform.policy.ServerLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a new password must be like, and how old it may become. */
@Component
class PasswordRules implements ServerLimit {

    private final PasswordStrength strength;
    private final PastPasswords past;
    private final SecurityProperties.Password rules;
    private final Narrowing policies;
    private final Clock clock;

    PasswordRules(SecurityProperties properties, PastPasswords past, Narrowing policies, Clock clock) {
        this.rules = properties.password();
        this.strength = new PasswordStrength(rules);
        this.past = past;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Policy policy() {
        return Policy.PASSWORD_DAYS;
    }

    @Override
    public OptionalInt most() {
        return rules.age().isPositive() ? OptionalInt.of((int) rules.age().toDays()) : OptionalInt.empty();
    }

    /** Refuses what is too weak for this person, or was the person's own before. */
    void check(Person person, String wanted) {
        strength.check(wanted, person.login(), person.name());
        if (past.contains(person.id(), wanted, rules.history())) throw new Refusal(SecurityReason.PASSWORD_USED_BEFORE);
    }

    /** Keeps the present password from coming back once it is replaced. */
    void remember(PersonId person) {
        past.keepPresent(person, rules.history());
    }

    /** Whether a password that was set then must be changed; one of unknown age as well, where there is a limit. */
    boolean tooOld(PersonId person, @Nullable Instant changedAt) {
        Duration age = age(person);
        return age.isPositive() && (changedAt == null || changedAt.plus(age).isBefore(clock.instant()));
    }

    /** The server's limit, or the one that holds in the person's unit where that is narrower; zero for none. */
    private Duration age(PersonId person) {
        OptionalInt days = policies.limit(Policy.PASSWORD_DAYS, person);
        if (days.isEmpty()) return rules.age();
        Duration narrowed = Duration.ofDays(days.getAsInt());
        return rules.age().isPositive() && rules.age().compareTo(narrowed) < 0 ? rules.age() : narrowed;
    }
}
