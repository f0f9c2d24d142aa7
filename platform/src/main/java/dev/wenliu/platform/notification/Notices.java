package dev.wenliu.platform.notification;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends and lists notices. */
@Service
public class Notices {

    private static final String COLUMNS = "select id, kind, sentence, link, sent_at, read_at";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Stores a notice for each recipient who has not switched the kind off: one statement, in the caller's transaction; open pages hear of it after commit. */
    @Transactional
    public void send(NoticeKind kind, Collection<PersonId> to, Sentence sentence, String link) {
        Set<PersonId> persons = Set.copyOf(to);
        if (persons.isEmpty()) return;
        String rows = String.join(", ", Collections.nCopies(persons.size(), "(cast(? as bigint))"));
        List<Object> values =
                new ArrayList<>(List.of(kind.name(), sentence.stored(), link, Timestamp.from(clock.instant())));
        persons.forEach(person -> values.add(person.value()));
        values.add(kind.name());
        jdbc.sql("insert into notice (kind, sentence, link, sent_at, person_id)"
                        + " select cast(? as varchar), cast(? as varchar), cast(? as varchar),"
                        + " cast(? as timestamp with time zone), p.id from (values " + rows + ") p (id)"
                        + " where not exists (select 1 from notice_unwanted u where u.person_id = p.id and u.kind = ?)")
                .params(values)
                .update();
        events.publishEvent(new NoticeSent(persons));
    }

    /** The newest notices of the actor. */
    @Transactional(readOnly = true)
    public List<Notice> latest(Actor actor, int limit) {
        return jdbc.sql(COLUMNS + " from notice where person_id = ? order by id desc fetch first ? rows only")
                .params(actor.id().value(), limit)
                .query((row, number) -> notice(row))
                .list();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        Timestamp readAt = row.getTimestamp("read_at");
        return new Notice(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                Sentence.read(row.getString("sentence")),
                row.getString("link"),
                row.getTimestamp("sent_at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }

    /** What the actor has not read of a kind, newest first. */
    @Transactional(readOnly = true)
    public Slice<Notice> unread(Actor actor, NoticeKind kind, Window window) {
        String where = " from notice where person_id = ? and kind = ? and read_at is null";
        List<Object> values = new ArrayList<>(List.of(actor.id().value(), kind.name()));
        long total = jdbc.sql("select count(*)" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.add(window.offset());
        values.add(window.limit());
        List<Notice> rows = jdbc.sql(COLUMNS + where + " order by id desc offset ? rows fetch first ? rows only")
                .params(values)
                .query((row, number) -> notice(row))
                .list();
        return new Slice<>(rows, total);
    }

    /** How many the actor has not read. */
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        return jdbc.sql("select count(*) from notice where person_id = ? and read_at is null")
                .param(actor.id().value())
                .query(Integer.class)
                .single();
    }

    /** Marks all of the actor's notices read. */
    @Transactional
    public void readAll(Actor actor) {
        jdbc.sql("update notice set read_at = ? where person_id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), actor.id().value())
                .update();
        events.publishEvent(new NoticeSent(Set.of(actor.id())));
    }

    /** Marks read what the actor was told about the page behind a link: whoever looks at the page knows. */
    @Transactional
    public void readAbout(Actor actor, String link) {
        int read = jdbc.sql("update notice set read_at = ? where person_id = ? and link = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), actor.id().value(), link)
                .update();
        if (read > 0) events.publishEvent(new NoticeSent(Set.of(actor.id())));
    }

    /** The kinds that the actor wants. */
    @Transactional(readOnly = true)
    public Set<NoticeKind> wanted(Actor actor) {
        Set<NoticeKind> wanted = EnumSet.allOf(NoticeKind.class);
        jdbc.sql("select kind from notice_unwanted where person_id = ?")
                .param(actor.id().value())
                .query(String.class)
                .list()
                .forEach(kind -> wanted.remove(NoticeKind.valueOf(kind)));
        return wanted;
    }

    /** Keeps the kinds that the actor wants. */
    @Transactional
    public void want(Actor actor, Set<NoticeKind> kinds) {
        jdbc.sql("delete from notice_unwanted where person_id = ?")
                .param(actor.id().value())
                .update();
        Arrays.stream(NoticeKind.values())
                .filter(kind -> !kinds.contains(kind))
                .forEach(kind -> jdbc.sql("insert into notice_unwanted (person_id, kind) values (?, ?)")
                        .params(actor.id().value(), kind.name())
                        .update());
    }
}
