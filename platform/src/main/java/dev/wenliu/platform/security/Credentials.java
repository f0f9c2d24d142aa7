package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.session.SessionEnd;
import dev.wenliu.platform.session.Sessions;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passwords of accounts, of which only hashes are kept. */
@Component
class Credentials {

    private final AccountTable accounts;
    private final PasswordRules rules;
    private final Passwords passwords;
    private final Sessions sessions;

    Credentials(AccountTable accounts, PasswordRules rules, Passwords passwords, Sessions sessions) {
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** The account of this person if the password is right; whatever is wrong costs the same work. */
    Optional<AccountTable.Account> prove(long person, String password) {
        Optional<AccountTable.Account> account = accounts.find(person);
        String hash = account.map(AccountTable.Account::password).orElse(null);
        return passwords.matches(password, hash) ? account : Optional.empty();
    }

    /** Whether whoever comes in with this account has to choose a password first. */
    boolean mustChange(PersonId person, AccountTable.Account account) {
        return account.mustChange() || rules.tooOld(person, account.changedAt());
    }

    /** Sets the password that its owner chose; whoever is in with the old one is out. */
    @Transactional
    public void change(Person person, String wanted) {
        rules.check(person, wanted);
        replace(person.id(), passwords.hash(wanted), false);
    }

    /** Gives a person a password that must be changed at the first login; whether there was an account before. */
    @Transactional
    public boolean issue(PersonId person, String password) {
        String hash = passwords.hash(password);
        boolean known = replace(person, hash, true);
        if (!known) accounts.open(person, hash, false);
        return known;
    }

    private boolean replace(PersonId person, String hash, boolean mustChange) {
        rules.remember(person);
        boolean known = accounts.setPassword(person, hash, mustChange);
        sessions.endOthers(person, SessionEnd.PASSWORD);
        return known;
    }
}
