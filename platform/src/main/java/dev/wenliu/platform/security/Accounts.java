package dev.wenliu.platform.security;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may log in, and with which password; an account belongs to a person. */
@Service
public class Accounts {

    private static final long NOBODY = -1;
    private static final List<String> RUN_THE_SYSTEM =
            List.of(Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.INFORMATION_CENTRE);

    private final Credentials credentials;
    private final People people;
    private final LockRule lock;
    private final Audit audit;

    Accounts(Credentials credentials, People people, LockRule lock, Audit audit) {
        this.credentials = credentials;
        this.people = people;
        this.lock = lock;
        this.audit = audit;
    }

    /** Someone whose password was right. */
    record Admission(Actor actor, boolean mustChange) {}

    /** Admits an active person with the right password; whatever is wrong costs the same work and gives the same answer. */
    Optional<Admission> admit(String login, String password) {
        Person person = people.byLogin(login).filter(Person::active).orElse(null);
        long id = person == null ? NOBODY : person.id().value();
        boolean open = lock.mayTry(id);
        var account = credentials.prove(id, password).orElse(null);
        if (person == null || account == null || !open) {
            record(person == null ? null : person.id(), person, "login-failed");
            return Optional.empty();
        }
        lock.forget(person.id());
        record(person.id(), person, "logged-in");
        return Optional.of(new Admission(
                new Actor(person.id(), person.name(), person.roles()), credentials.mustChange(person.id(), account)));
    }

    /** Sets the password that a person has chosen, after proof that it is the person who chooses. */
    public void changePassword(PersonId id, String present, String wanted) {
        Person person = people.get(id);
        if (admit(person.login(), present).isEmpty()) throw new Refusal(SecurityReason.WRONG_PASSWORD);
        if (present.equals(wanted)) throw new Refusal(SecurityReason.PASSWORD_UNCHANGED);
        credentials.change(person, wanted);
        record(id, person, "password-changed");
    }

    /** Opens a person's account, or replaces a forgotten password: a password to be told once and changed at the first login (1.3, 2.4.1). */
    @Transactional
    public String issuePassword(Actor actor, PersonId id) {
        Person person = people.get(id);
        if (!mayIssue(actor, person)) throw new Refusal(SecurityReason.ONLY_HR_OPENS_ACCOUNTS);
        if (!person.active()) throw new Refusal(SecurityReason.NOT_ACTIVE, person.name());
        String password = OneTimePassword.fresh();
        boolean known = credentials.issue(id, password);
        record(actor.id(), person, known ? "password-issued" : "account-opened");
        return password;
    }

    /** Opens the account of somebody whom the running transaction has registered, so that both stand or neither (1.3); answers the first password. */
    @Transactional
    public String openRegistered(Actor actor, PersonId id, String name) {
        if (!opens(actor)) throw new Refusal(SecurityReason.ONLY_HR_OPENS_ACCOUNTS);
        String password = OneTimePassword.fresh();
        if (credentials.issue(id, password)) throw new Refusal(SecurityReason.HAS_AN_ACCOUNT, name);
        record(actor.id(), id, name, "account-opened");
        return password;
    }

    /** A password for somebody who asked for it; {@link PasswordHelp} has made sure that the actor may give it. */
    String answerRequest(Actor actor, Person person) {
        if (!person.active()) throw new Refusal(SecurityReason.NOT_ACTIVE, person.name());
        String password = OneTimePassword.fresh();
        credentials.issue(person.id(), password);
        record(actor.id(), person, "password-answered");
        return password;
    }

    void recordDismissal(Actor actor, Person person) {
        record(actor.id(), person, "password-dismissed");
    }

    /** Human resources for everyone; an administrator only for human resources, and only while none of them has an account. */
    public boolean mayIssue(Actor actor, Person person) {
        if (opens(actor)) return true;
        if (!actor.has(Role.ADMINISTRATOR) || !person.roles().contains(Role.HR)) return false;
        var states = states();
        return people.withRole(Role.HR).stream().noneMatch(holder -> states.containsKey(holder.id()));
    }

    /** Where the accounts stand; a person without one is left out. */
    public Map<PersonId, AccountState> states() {
        return lock.states();
    }

    /** Whether a refused change is the fault of the present password rather than of the new one. */
    public static boolean concernsPresentPassword(Refusal refusal) {
        return refusal.reason() == SecurityReason.WRONG_PASSWORD;
    }

    /** Whoever runs the system opens no account, human resources or not (1.3). */
    private static boolean opens(Actor actor) {
        return actor.has(Role.HR) && RUN_THE_SYSTEM.stream().noneMatch(actor::has);
    }

    private void record(@Nullable PersonId actor, @Nullable Person person, String act) {
        record(actor, person == null ? null : person.id(), person == null ? "?" : person.name(), act);
    }

    private void record(@Nullable PersonId actor, @Nullable PersonId account, String name, String act) {
        audit.record(new AuditEntry(
                actor,
                "security." + act,
                "account",
                account == null ? "?" : account.toString(),
                Sentence.of("security.audit." + act, name)));
    }
}
