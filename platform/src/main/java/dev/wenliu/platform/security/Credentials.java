package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.session.SessionEnd;
import dev.wenliu.platform.session.Sessions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The passwords of accounts, of which only hashes are kept. */
@Component
class Credentials {

    private final AccountTable accounts;
    private final Passwords passwords;
    private final Sessions sessions;

    Credentials(AccountTable accounts, Passwords passwords, Sessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** The account of this person if the password is right; whatever is wrong costs the same work. */
    Optional<AccountTable.Account> prove(long person, String password) {
        Optional<AccountTable.Account> account = accounts.find(person);
        String hash = account.map(AccountTable.Account::password).orElse(null);
        return passwords.matches(password, hash) ? account : Optional.empty();
    }

    /** Sets the password that its owner chose; whoever is in with the old one is out. */
    void change(PersonId person, String wanted) {
        accounts.setPassword(person, passwords.hash(wanted), false);
        sessions.endOthers(person, SessionEnd.PASSWORD);
    }

    /** Gives a person a password that must be changed at the first login; whether there was an account before. */
    boolean issue(PersonId person, String password) {
        String hash = passwords.hash(password);
        boolean known = accounts.setPassword(person, hash, true);
        if (!known) accounts.open(person, hash, false);
        sessions.endOthers(person, SessionEnd.PASSWORD);
        return known;
    }
}
