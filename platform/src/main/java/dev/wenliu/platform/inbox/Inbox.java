package dev.wenliu.platform.inbox;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.Search;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.kernel.Window;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody, what they handled and what they were told. */
@Service
public class Inbox {

    private static final String ITEM =
            "select task_id, matter_id, version_id, matter_number, title, node, initiator_id,"
                    + " arrived_at, due_at, returned";
    private static final String HANDLED = "('APPROVED', 'REJECTED', 'RETURNED')";
    private static final String TOLD = "('TOLD')";
    private static final String OLDEST = "arrived_at, round_id, seat_number";

    private final JdbcClient jdbc;
    private final InboxRows rows;
    private final Clock clock;

    Inbox(JdbcClient jdbc, InboxRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** The actor's tasks, oldest arrival first. */
    @Transactional(readOnly = true)
    public Slice<InboxItem> page(Actor actor, InboxFilter filter, Window window) {
        return tasks(actor, filter, window, OLDEST);
    }

    /** One of the actor's tasks, wherever in the list it stands. */
    @Transactional(readOnly = true)
    public Optional<InboxItem> find(Actor actor, TaskId task) {
        return jdbc.sql(ITEM + " from inbox where person_id = ? and task_id = ?")
                .params(actor.id().value(), task.value())
                .query((row, n) -> rows.item(row))
                .optional();
    }

    /** The actor's tasks, the next deadline first, and those without one by their arrival. */
    @Transactional(readOnly = true)
    public Slice<InboxItem> urgent(Actor actor, Window window) {
        return tasks(actor, InboxFilter.ALL, window, "due_at nulls last, " + OLDEST);
    }

    private Slice<InboxItem> tasks(Actor actor, InboxFilter filter, Window window, String order) {
        List<Object> values = new ArrayList<>(List.of(actor.id().value()));
        String where = " from inbox where person_id = ?";
        if (!filter.flow().isEmpty()) {
            where += " and flow = ?";
            values.add(filter.flow());
        }
        if (!filter.text().isBlank()) {
            where += " and lower(matter_number || ' ' || title || ' ' || flow) like ? escape '!'";
            values.add(new Search(filter.text()).pattern());
        }
        if (filter.due() != InboxFilter.Due.ANY) {
            where += filter.due() == InboxFilter.Due.OVERDUE ? " and due_at < ?" : " and due_at >= ? and due_at < ?";
            values.add(Timestamp.from(clock.instant()));
            if (filter.due() == InboxFilter.Due.TODAY) values.add(tomorrow());
        }
        long total = count(where, values);
        values.add(window.offset());
        values.add(window.limit());
        List<InboxItem> items = jdbc.sql(ITEM + where + " order by " + order + " offset ? rows fetch first ? rows only")
                .params(values)
                .query((row, n) -> rows.item(row))
                .list();
        return new Slice<>(items, total);
    }

    private long count(String where, List<Object> values) {
        return jdbc.sql("select count(*)" + where)
                .params(values)
                .query(Long.class)
                .single();
    }

    /** The flows of which tasks wait for the actor, most tasks first. */
    @Transactional(readOnly = true)
    public List<InboxFlow> flows(Actor actor) {
        return jdbc.sql("select flow, max(version_id) as version_id, count(*) as tasks from inbox where person_id = ?"
                        + " group by flow order by count(*) desc, flow")
                .param(actor.id().value())
                .query((row, n) -> new InboxFlow(
                        row.getString("flow"), rows.flow(row).definition().title(), row.getInt("tasks")))
                .list();
    }

    /** How many tasks wait for the actor. */
    @Transactional(readOnly = true)
    public int count(Actor actor) {
        return jdbc.sql("select count(*) from inbox where person_id = ?")
                .param(actor.id().value())
                .query(Integer.class)
                .single();
    }

    /** How many tasks wait for the actor, and how urgently. */
    @Transactional(readOnly = true)
    public InboxCounts counts(Actor actor) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("select count(*) as all_of_them, count(case when due_at < ? then 1 end) as overdue,"
                        + " count(case when due_at >= ? and due_at < ? then 1 end) as today"
                        + " from inbox where person_id = ?")
                .params(now, now, tomorrow(), actor.id().value())
                .query((row, n) ->
                        new InboxCounts(row.getInt("all_of_them"), row.getInt("overdue"), row.getInt("today")))
                .single();
    }

    private Timestamp tomorrow() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        return Timestamp.from(today.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant());
    }

    /** What the actor handled, newest first. */
    @Transactional(readOnly = true)
    public Slice<HandledItem> handled(Actor actor, String text, Window window) {
        return acts(actor, HANDLED, text, window);
    }

    /** What the actor was told by cc, newest first. */
    @Transactional(readOnly = true)
    public Slice<HandledItem> told(Actor actor, String text, Window window) {
        return acts(actor, TOLD, text, window);
    }

    /** The person's latest act of these kinds in each matter. */
    private Slice<HandledItem> acts(Actor actor, String kinds, String text, Window window) {
        String where = " from act a join matter m on m.id = a.matter_id where a.person_id = ? and a.kind in " + kinds
                + " and not exists (select 1 from act later where later.matter_id = a.matter_id"
                + " and later.person_id = a.person_id and later.kind in " + kinds + " and later.id > a.id)"
                + " and lower(m.number || ' ' || m.title) like ? escape '!'";
        List<Object> values = new ArrayList<>(List.of(actor.id().value(), new Search(text).pattern()));
        long total = jdbc.sql("select count(*)" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.add(window.offset());
        values.add(window.limit());
        List<HandledItem> items = jdbc.sql(
                        "select a.matter_id, m.version_id, m.number, m.title, a.node, a.node_name, a.kind,"
                                + " m.initiator_id, a.since, a.acted_at, m.state" + where
                                + " order by a.id desc offset ? rows fetch first ? rows only")
                .params(values)
                .query((row, n) -> rows.handled(row))
                .list();
        return new Slice<>(items, total);
    }
}
