package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored accounts. */
@Repository
class AccountTable {

    /** What logging in needs of an account. */
    record Account(
            String password, boolean mustChange, @Nullable Instant changedAt) {}

    private final JdbcClient sql;
    private final boolean demo;

    AccountTable(JdbcClient sql, @Value("${wenliu.demo:false}") boolean demo) {
        this.sql = sql;
        this.demo = demo;
    }

    Optional<Account> find(long person) {
        return sql.sql("select password, must_change, changed_at from account where person = ? and (? or not demo)")
                .params(person, demo)
                .query((row, number) -> new Account(
                        row.getString("password"), row.getBoolean("must_change"), instant(row, "changed_at")))
                .optional();
    }

    Map<PersonId, AccountState> states(Instant now) {
        Map<PersonId, AccountState> states = new HashMap<>();
        sql.sql("select person, locked_until, must_change from account where ? or not demo")
                .param(demo)
                .query(row -> {
                    states.put(new PersonId(row.getLong("person")), state(row, now));
                });
        return Map.copyOf(states);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static AccountState state(ResultSet row, Instant now) throws SQLException {
        Instant until = instant(row, "locked_until");
        if (until != null && until.isAfter(now)) return AccountState.LOCKED;
        return row.getBoolean("must_change") ? AccountState.FIRST_PASSWORD : AccountState.OPEN;
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

    /** Opens an account; whatever does not carry the known demo password must be changed at the first login. */
    void open(PersonId person, String password, boolean demo) {
        sql.sql("insert into account (person, password, must_change, demo, changed_at)"
                        + " values (?, ?, ?, ?, current_timestamp)")
                .params(person.value(), password, !demo, demo)
                .update();
    }

    boolean setPassword(PersonId person, String password, boolean mustChange) {
        return sql.sql("""
                                update account
                                set password = ?, must_change = ?, changed_at = current_timestamp, demo = false, failed_attempts = 0, locked_until = null
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
