package dev.wenliu.platform.inbox;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every seat of a person that is not signed yet, as human resources hands it over: those in the inbox, and those whose turn is still to come. */
@Service
public class PendingTasks {

    /** Only a sequential round has seats that wait, and each such round has one row in the inbox: the seat before them. */
    private static final String ALL =
            "(select person_id, task_id, matter_id, version_id, matter_number, title, node, initiator_id, arrived_at,"
                    + " due_at, returned, 1 as turn, round_id, seat_number from inbox"
                    + " union all select s.person_id, s.task_id, i.matter_id, i.version_id, i.matter_number, i.title,"
                    + " i.node, i.initiator_id, i.arrived_at, s.due_at, i.returned, 0, s.round_id, s.number"
                    + " from inbox i join seat s on s.round_id = i.round_id and s.state = 'WAITING') pending ";

    private final JdbcClient jdbc;
    private final InboxRows rows;
    private final People people;

    PendingTasks(JdbcClient jdbc, InboxRows rows, People people) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.people = people;
    }

    /** What waits for the person, the longest waiting first. */
    @Transactional(readOnly = true)
    public Slice<PendingTask> of(Actor actor, PersonId person, Window window) {
        actor.require(Role.HR);
        List<PendingTask> tasks = jdbc.sql(
                        "select * from " + ALL
                                + "where person_id = ? order by arrived_at, round_id, seat_number offset ? rows fetch first ? rows only")
                .params(person.value(), window.offset(), window.limit())
                .query((row, number) -> task(row))
                .list();
        return new Slice<>(tasks, count(person));
    }

    /** How much waits for the person. */
    @Transactional(readOnly = true)
    public int count(PersonId person) {
        return jdbc.sql("select count(*) from " + ALL + "where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    /** Persons who are frozen or have left while something waits for them, and how much, most first. */
    @Transactional(readOnly = true)
    public Map<Person, Integer> unattended(Actor actor) {
        actor.require(Role.HR);
        Long[] gone = people.all().stream()
                .filter(person -> !person.active())
                .map(person -> person.id().value())
                .toArray(Long[]::new);
        if (gone.length == 0) return Map.of();
        Map<Person, Integer> waiting = new LinkedHashMap<>();
        jdbc.sql("select person_id, count(*) as tasks from " + ALL
                        + "where person_id = any(:gone) group by person_id order by count(*) desc, person_id")
                .param("gone", gone)
                .query(row -> {
                    waiting.put(people.get(new PersonId(row.getLong("person_id"))), row.getInt("tasks"));
                });
        return waiting;
    }

    private PendingTask task(ResultSet row) throws SQLException {
        return new PendingTask(rows.item(row), row.getInt("turn") == 1, new PersonId(row.getLong("initiator_id")));
    }
}
