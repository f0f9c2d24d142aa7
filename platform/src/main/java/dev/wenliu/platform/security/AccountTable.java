package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored accounts. */
@Repository
class AccountTable {

    /** What logging in needs of an account. */
    record Account(String password, boolean mustChange, boolean demo) {}

    private final JdbcClient sql;

    AccountTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Account> find(long person) {
        return sql.sql("select password, must_change, demo from account where person = ?")
                .param(person)
                .query((row, number) ->
                        new Account(row.getString("password"), row.getBoolean("must_change"), row.getBoolean("demo")))
                .optional();
    }

    /**
     * Counts an attempt before the password is looked at, so that attempts at the same moment cannot outrun the lock.
     *
     * @return whether the account may be tried at all
     */
    boolean countAttempt(long person, int most, Instant now, Instant until) {
        return sql.sql("""
                                update account set
                                  failed_attempts = case when locked_until is null then failed_attempts + 1 else 1 end,
                                  locked_until = case when locked_until is null and failed_attempts + 1 >= :most
                                    then cast(:until as timestamp with time zone) else null end
                                where person = :person and (locked_until is null or locked_until <= :now)
                                """)
                        .param("person", person)
                        .param("most", most)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void forgetAttempts(PersonId person) {
        sql.sql("update account set failed_attempts = 0, locked_until = null where person = ?")
                .param(person.value())
                .update();
    }

    void open(PersonId person, String password, boolean demo) {
        sql.sql("insert into account (person, password, must_change, demo) values (?, ?, ?, ?)")
                .params(person.value(), password, !demo, demo)
                .update();
    }

    boolean setPassword(PersonId person, String password, boolean mustChange) {
        return sql.sql("""
                                update account
                                set password = ?, must_change = ?, demo = false, failed_attempts = 0, locked_until = null
                                where person = ?
                                """)
                        .params(List.of(password, mustChange, person.value()))
                        .update()
                == 1;
    }

    long count() {
        return sql.sql("select count(*) from account").query(Long.class).single();
    }

    long countReal() {
        return sql.sql("select count(*) from account where not demo")
                .query(Long.class)
                .single();
    }
}
