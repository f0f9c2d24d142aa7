package dev.wenliu.platform.round;

import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.SortableId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of steps that plugins have to do. */
@Repository
public class Works {

    private static final String SELECT =
            "select id, matter_id, node, execution, extension, state, attempts, arrived_at, next_at, why from work where ";
    private static final String PENDING = "state in ('DUE', 'WAITING_FOR_MODULE')";

    private final JdbcClient jdbc;

    Works(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a step stands. */
    public enum State {
        DUE,
        WAITING_FOR_MODULE,
        DONE,
        REFUSED,
        CANCELLED
    }

    /** One step; {@code why} is what the last attempt said. */
    public record Work(
            UUID id,
            MatterId matter,
            NodeId node,
            String execution,
            String extension,
            State state,
            int attempts,
            Instant arrivedAt,
            Instant nextAt,
            @Nullable Sentence why) {

        /** Whether the matter waits for it. */
        public boolean pending() {
            return state == State.DUE || state == State.WAITING_FOR_MODULE;
        }
    }

    void add(Consequences act) {
        var insert =
                new Insert("work (id, matter_id, node, execution, extension, state, attempts, arrived_at, next_at)", 9);
        Timestamp at = Timestamp.from(act.at());
        for (Consequences.Reached step : act.steps())
            insert.row(
                    SortableId.next(),
                    act.matter().id().value(),
                    step.node().id().value(),
                    step.arrival().execution(),
                    step.node().extension(),
                    State.DUE.name(),
                    0,
                    at,
                    at);
        insert.run(jdbc);
    }

    /** The step with this id. */
    public Optional<Work> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?").param(id).query(Works::work).optional();
    }

    /** The steps on which a matter waits. */
    public List<Work> pending(MatterId matter) {
        return jdbc.sql(SELECT + "matter_id = ? and " + PENDING + " order by id")
                .param(matter.value())
                .query(Works::work)
                .list();
    }

    /** The steps to be tried now, and those whose module was missing. */
    public List<Work> toTry(Instant now, int limit) {
        return jdbc.sql(SELECT + "(state = 'DUE' and next_at <= ? or state = 'WAITING_FOR_MODULE')"
                        + " order by next_at fetch first ? rows only")
                .params(Timestamp.from(now), limit)
                .query(Works::work)
                .list();
    }

    /** The step is over. */
    public void close(UUID id, State state, @Nullable Sentence why) {
        jdbc.sql("update work set state = ?, why = ? where id = ?")
                .params(Arrays.<@Nullable Object>asList(state.name(), why == null ? null : why.stored(), id))
                .update();
    }

    /** Puts a step off. */
    public void postpone(UUID id, State state, Instant until, Sentence why) {
        jdbc.sql("update work set state = ?, attempts = attempts + 1, next_at = ?, why = ? where id = ?")
                .params(state.name(), Timestamp.from(until), why.stored(), id)
                .update();
    }

    /** Nobody waits any more for the steps of these tokens. */
    public void cancel(MatterId matter, Collection<String> executions) {
        if (executions.isEmpty()) return;
        String marks = String.join(", ", Collections.nCopies(executions.size(), "?"));
        jdbc.sql("update work set state = 'CANCELLED' where matter_id = ? and " + PENDING + " and execution in ("
                        + marks + ")")
                .param(matter.value())
                .params(List.copyOf(executions))
                .update();
    }

    /** The matter ended: nobody waits for any of its steps. */
    public void cancelAll(MatterId matter) {
        jdbc.sql("update work set state = 'CANCELLED' where matter_id = ? and " + PENDING)
                .param(matter.value())
                .update();
    }

    private static Work work(ResultSet row, int number) throws SQLException {
        String why = row.getString("why");
        return new Work(
                row.getObject("id", UUID.class),
                new MatterId(row.getObject("matter_id", UUID.class)),
                new NodeId(row.getString("node")),
                row.getString("execution"),
                row.getString("extension"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("arrived_at").toInstant(),
                row.getTimestamp("next_at").toInstant(),
                why == null ? null : Sentence.read(why));
    }
}
