package dev.wenliu.platform.security;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Who may log in, and with which password; an account belongs to a person. */
@Service
public class Accounts {

    private static final long NOBODY = -1;

    private final AccountTable accounts;
    private final People people;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final Clock clock;
    private final SecurityProperties properties;
    private final boolean demo;
    private final String nobodysPassword;

    Accounts(
            AccountTable accounts,
            People people,
            PasswordEncoder encoder,
            Audit audit,
            Clock clock,
            SecurityProperties properties,
            @Value("${wenliu.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.people = people;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
        this.properties = properties;
        this.demo = demo;
        this.nobodysPassword = OneTimePassword.fresh(encoder).hash();
    }

    /** Someone whose password was right. */
    record Admission(Actor actor, boolean mustChange) {}

    /** Admits an active person with the right password; whatever is wrong costs the same work and gives the same answer. */
    Optional<Admission> admit(String login, String password) {
        Person person = people.byLogin(login).filter(Person::active).orElse(null);
        long id = person == null ? NOBODY : person.id().value();
        Instant now = clock.instant();
        boolean open = accounts.countAttempt(id, properties.attempts(), now, now.plus(properties.lockFor()));
        var account = accounts.find(id).filter(found -> demo || !found.demo()).orElse(null);
        boolean right = encoder.matches(password, account == null ? nobodysPassword : account.password());
        if (person == null || account == null || !open || !right) {
            record(person == null ? null : person.id(), "login-failed", person == null ? "?" : person.name());
            return Optional.empty();
        }
        accounts.forgetAttempts(person.id());
        record(person.id(), "logged-in", person.name());
        return Optional.of(new Admission(new Actor(person.id(), person.name(), person.roles()), account.mustChange()));
    }

    /** Sets the password that a person has chosen, after proof that it is the person who chooses. */
    public void changePassword(PersonId id, String present, String wanted) {
        Person person = people.get(id);
        if (admit(person.login(), present).isEmpty()) throw new Refusal(SecurityReason.WRONG_PASSWORD);
        if (present.equals(wanted)) throw new Refusal(SecurityReason.PASSWORD_UNCHANGED);
        PasswordRules.check(wanted, person.login());
        accounts.setPassword(id, Objects.requireNonNull(encoder.encode(wanted)), false);
        record(id, "password-changed", person.name());
    }

    /** Whether a refused change is the fault of the present password rather than of the new one. */
    public static boolean concernsPresentPassword(Refusal refusal) {
        return refusal.reason() == SecurityReason.WRONG_PASSWORD;
    }

    private void record(@Nullable PersonId person, String act, String name) {
        audit.record(new AuditEntry(
                person,
                "security." + act,
                "account",
                person == null ? "?" : person.toString(),
                Sentence.of("security.audit." + act, name)));
    }
}
