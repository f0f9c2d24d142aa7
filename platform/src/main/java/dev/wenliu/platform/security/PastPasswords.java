package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hashes of the passwords that a person had before. */
@Repository
class PastPasswords {

    private final JdbcClient sql;
    private final Passwords passwords;

    PastPasswords(JdbcClient sql, Passwords passwords) {
        this.sql = sql;
        this.passwords = passwords;
    }

    /** Whether the password is one of the person's last ones. */
    boolean contains(PersonId person, String wanted, int last) {
        return sql
                .sql("select password from account_past_password where person = ?"
                        + " order by number desc fetch first ? rows only")
                .params(person.value(), last)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(hash -> passwords.matches(wanted, hash));
    }

    /** Remembers the present hash, and forgets those that may come back. */
    void keepPresent(PersonId person, int last) {
        sql.sql("insert into account_past_password (person, password) select person, password from account"
                        + " where person = ?")
                .param(person.value())
                .update();
        sql.sql("delete from account_past_password where person = ? and number not in"
                        + " (select number from account_past_password where person = ?"
                        + " order by number desc fetch first ? rows only)")
                .params(person.value(), person.value(), last)
                .update();
    }
}
