package dev.wenliu.platform.security;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The account of a company that has none: one administrator's. */
@Component
class FirstAdministrator {

    private final AccountTable accounts;
    private final Credentials credentials;
    private final People people;
    private final Audit audit;

    FirstAdministrator(AccountTable accounts, Credentials credentials, People people, Audit audit) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.people = people;
        this.audit = audit;
    }

    /** What the console tells once. */
    record Announcement(String login, String password) {}

    /** Opens the account unless there is one outside the demo. */
    Optional<Announcement> open() {
        if (accounts.countReal() > 0) return Optional.empty();
        Person administrator = people.withRole(Role.ADMINISTRATOR).getFirst();
        String password = OneTimePassword.fresh();
        credentials.issue(administrator.id(), password);
        audit.record(new AuditEntry(
                null,
                "security.account-opened",
                "account",
                administrator.id().toString(),
                Sentence.of("security.audit.account-opened", administrator.name())));
        return Optional.of(new Announcement(administrator.login(), password));
    }
}
