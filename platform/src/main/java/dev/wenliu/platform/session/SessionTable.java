package dev.wenliu.platform.session;

import dev.wenliu.platform.kernel.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of all nodes. */
@Repository
class SessionTable {

    private final JdbcClient sql;

    SessionTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where a session began. */
    record Origin(UUID node, String address, String userAgent) {}

    /** From when on a session that says nothing of its end still counts. */
    record Living(Instant usedAfter, Instant begunAfter) {}

    void begin(UUID id, PersonId person, Instant now, Origin origin) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        sql.sql("insert into login_session (id, person, node, began_at, used_at, address, device)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, person.value(), origin.node(), at, at, origin.address(), origin.userAgent())
                .update();
    }

    void used(UUID id, Instant now) {
        sql.sql("update login_session set used_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** A node that died could not say that its sessions ended, but they are not used any more. */
    List<LoginSession> living(PersonId person, Living living, @Nullable UUID present) {
        return sql.sql("select id, began_at, used_at, address, device from login_session"
                        + " where person = ? and ended_at is null and used_at > ? and began_at > ?"
                        + " order by used_at desc, id desc")
                .params(
                        person.value(),
                        living.usedAfter().atOffset(ZoneOffset.UTC),
                        living.begunAfter().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new LoginSession(
                        row.getObject("id", UUID.class),
                        row.getObject("began_at", OffsetDateTime.class).toInstant(),
                        row.getObject("used_at", OffsetDateTime.class).toInstant(),
                        row.getString("address"),
                        Device.of(row.getString("device")),
                        row.getObject("id", UUID.class).equals(present)))
                .list();
    }

    Optional<PersonId> owner(UUID id) {
        return sql.sql("select person from login_session where id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    void end(UUID id, SessionEnd why) {
        sql.sql("update login_session set ended_at = current_timestamp, ended_why = ?"
                        + " where id = ? and ended_at is null")
                .params(why.name(), id)
                .update();
    }

    /** Stores at once, whatever transaction runs here, that a session is no more. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void gone(UUID id, SessionEnd why) {
        end(id, why);
    }

    /** Ends all of a person's sessions but one. */
    void endAll(PersonId person, @Nullable UUID spared, SessionEnd why) {
        sql.sql("update login_session set ended_at = current_timestamp, ended_why = ?"
                        + " where person = ? and ended_at is null and id <> ?")
                .params(why.name(), person.value(), spared == null ? new UUID(0, 0) : spared)
                .update();
    }

    void endAllOf(UUID node) {
        sql.sql("update login_session set ended_at = current_timestamp, ended_why = ?"
                        + " where node = ? and ended_at is null")
                .params(SessionEnd.LOGGED_OUT.name(), node)
                .update();
    }

    /** What ended in the last minutes, here or on another node; longer than any node takes to look. */
    Map<UUID, SessionEnd> endedLately() {
        Map<UUID, SessionEnd> ended = new HashMap<>();
        sql.sql("select id, ended_why from login_session where ended_at > current_timestamp - interval '10' minute")
                .query(row -> {
                    ended.put(row.getObject("id", UUID.class), SessionEnd.valueOf(row.getString("ended_why")));
                });
        return Map.copyOf(ended);
    }

    void forgetBefore(Instant time) {
        sql.sql("delete from login_session where began_at < ?")
                .param(time.atOffset(ZoneOffset.UTC))
                .update();
    }
}
