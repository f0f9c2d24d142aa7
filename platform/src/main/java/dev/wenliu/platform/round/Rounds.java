package dev.wenliu.platform.round;

import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.RoundId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.signoff.Outcome;
import dev.wenliu.platform.signoff.Round;
import dev.wenliu.platform.signoff.Seat;
import dev.wenliu.platform.signoff.SeatState;
import dev.wenliu.platform.signoff.SignMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds and their seats as they are stored. */
@Repository
public class Rounds {

    private static final String SELECT =
            "select r.id, r.matter_id, r.node, r.execution, r.mode, r.arrived_at, r.outcome,"
                    + " r.decided_by, r.decided_at, s.task_id, s.number, s.person_id, s.state, s.why, s.arrived_at as turn_at,"
                    + " s.opened_at from round r join seat s on s.round_id = r.id where ";
    private static final String ORDER = " order by r.id, s.number";

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A round as stored.
     *
     * @param decidedBy who decided it; null while it is open and where the product itself did
     */
    public record Stored(
            RoundId id,
            MatterId matter,
            NodeId node,
            String execution,
            Instant arrivedAt,
            Round round,
            List<Place> places,
            @Nullable PersonId decidedBy,
            @Nullable Instant decidedAt) {

        /** Whether it has no outcome yet. */
        public boolean open() {
            return round.outcome() == null;
        }

        /** The same round as the sign-off machine has moved it. */
        Stored in(Round next) {
            return new Stored(id, matter, node, execution, arrivedAt, next, places, decidedBy, decidedAt);
        }

        /** The seat behind a task. */
        public Optional<Place> place(TaskId task) {
            return places.stream().filter(place -> place.task().equals(task)).findFirst();
        }

        /** The seat as the sign-off machine knows it. */
        public Seat seat(Place place) {
            return round.seats().get(place.number());
        }

        /** The seat that waits for the person now. */
        public Optional<Place> openFor(PersonId person) {
            return places.stream()
                    .filter(place ->
                            seat(place).person().equals(person) && seat(place).state() == SeatState.OPEN)
                    .findFirst();
        }
    }

    /** What a seat carries beyond the sign-off machine; {@code since} is null before it is the signer's turn. */
    public record Place(
            TaskId task,
            int number,
            Sentence why,
            @Nullable Instant since,
            @Nullable Instant openedAt) {}

    /** The matter of a task. */
    public Optional<MatterId> matterOf(TaskId task) {
        return jdbc.sql("select matter_id from seat where task_id = ?")
                .param(task.value())
                .query((row, n) -> new MatterId(row.getObject("matter_id", UUID.class)))
                .optional();
    }

    /** The open rounds of a matter; more than one inside a fork. */
    public List<Stored> open(MatterId matter) {
        return read("r.matter_id = ? and r.outcome is null", matter.value());
    }

    /** Every round of a matter, oldest first. */
    public List<Stored> all(MatterId matter) {
        return read("r.matter_id = ?", matter.value());
    }

    /** The round with this seat, open or not. */
    public Stored of(TaskId task) {
        return read("r.id = (select round_id from seat where task_id = ?)", task.value())
                .getFirst();
    }

    /** When the seat was decided; empty while it is not. */
    public Optional<Instant> doneAt(TaskId task) {
        return jdbc.sql("select done_at from seat where task_id = ? and done_at is not null")
                .param(task.value())
                .query((row, n) -> row.getTimestamp("done_at").toInstant())
                .optional();
    }

    /** Remembers when the signer first looked at the task. */
    public void opened(TaskId task, Instant at) {
        jdbc.sql("update seat set opened_at = ? where task_id = ? and opened_at is null")
                .params(Timestamp.from(at), task.value())
                .update();
    }

    private List<Stored> read(String where, UUID value) {
        Map<RoundId, List<Line>> lines = new LinkedHashMap<>();
        jdbc.sql(SELECT + where + ORDER)
                .param(value)
                .query((row, n) -> line(row))
                .list()
                .forEach(line -> lines.computeIfAbsent(line.stored().id(), id -> new ArrayList<>())
                        .add(line));
        return lines.values().stream().map(Rounds::stored).toList();
    }

    /** One row of the join: the round without its seats, one seat and its place. */
    private record Line(
            Stored stored, SignMode mode, @Nullable Outcome outcome, Seat seat, Place place) {}

    private static Line line(ResultSet row) throws SQLException {
        long decidedBy = row.getLong("decided_by");
        PersonId decider = row.wasNull() ? null : new PersonId(decidedBy);
        Seat seat = new Seat(
                row.getInt("number"),
                new PersonId(row.getLong("person_id")),
                SeatState.valueOf(row.getString("state")));
        Place place = new Place(
                new TaskId(row.getObject("task_id", UUID.class)),
                seat.number(),
                Sentence.read(row.getString("why")),
                instant(row, "turn_at"),
                instant(row, "opened_at"));
        SignMode mode = SignMode.valueOf(row.getString("mode"));
        Outcome outcome = outcome(row.getString("outcome"));
        Stored stored = new Stored(
                new RoundId(row.getObject("id", UUID.class)),
                new MatterId(row.getObject("matter_id", UUID.class)),
                new NodeId(row.getString("node")),
                row.getString("execution"),
                row.getTimestamp("arrived_at").toInstant(),
                new Round(mode, List.of(seat), outcome),
                List.of(place),
                decider,
                instant(row, "decided_at"));
        return new Line(stored, mode, outcome, seat, place);
    }

    private static Stored stored(List<Line> lines) {
        Line first = lines.getFirst();
        Stored head = first.stored();
        return new Stored(
                head.id(),
                head.matter(),
                head.node(),
                head.execution(),
                head.arrivedAt(),
                new Round(first.mode(), lines.stream().map(Line::seat).toList(), first.outcome()),
                lines.stream().map(Line::place).toList(),
                head.decidedBy(),
                head.decidedAt());
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return switch (name) {
            case null -> null;
            case "APPROVED" -> new Outcome.Approved();
            case "REJECTED" -> new Outcome.Rejected();
            case "RETURNED" -> new Outcome.Returned("");
            default -> new Outcome.Cancelled();
        };
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
