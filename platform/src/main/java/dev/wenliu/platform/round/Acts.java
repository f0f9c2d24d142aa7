package dev.wenliu.platform.round;

import dev.wenliu.platform.flow.Approvals;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.SortableId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of acts: what happened to a matter, in order. */
@Repository
public class Acts {

    /** What decides nothing: a matter may be withdrawn as if it had not happened. */
    private static final Set<ActKind> BY_ITSELF =
            Set.of(ActKind.SUBMITTED, ActKind.PASSED, ActKind.TOLD, ActKind.TRANSFERRED);

    private static final String COLUMNS =
            "node, node_name, kind, person_id, opinion, why, target, cancelled, since, acted_at";

    private final JdbcClient jdbc;

    Acts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MatterId matter, List<Act> acts) {
        var insert = new Insert("act (id, matter_id, " + COLUMNS + ")", 12);
        for (Act act : acts)
            insert.row(
                    SortableId.next(),
                    matter.value(),
                    act.node().value(),
                    act.nodeName().zh(),
                    act.kind().name(),
                    act.person() == null ? null : act.person().value(),
                    act.opinion(),
                    act.why() == null ? null : act.why().stored(),
                    act.target() == null ? null : act.target().value(),
                    act.cancelled().isEmpty() ? null : String.join(" ", act.cancelled()),
                    Timestamp.from(act.since()),
                    Timestamp.from(act.at()));
        insert.run(jdbc);
    }

    /** The history of a matter, oldest first. */
    public List<Act> of(MatterId matter) {
        return jdbc.sql("select " + COLUMNS + " from act where matter_id = ? order by id")
                .param(matter.value())
                .query((row, n) -> act(row))
                .list();
    }

    /** Who has approved since the matter was last sent back, and has not taken it back. */
    public static Approvals approvals(List<Act> history) {
        Approvals approved = Approvals.NONE;
        for (Act act : history) {
            if (act.kind() == ActKind.RETURNED || act.kind() == ActKind.STEP_REFUSED) approved = Approvals.NONE;
            if (act.kind() == ActKind.WITHDRAWN) approved = approved.without(act.node());
            if (act.kind() == ActKind.APPROVED && act.person() != null)
                approved = approved.with(act.person(), act.node());
        }
        return approved;
    }

    /** The first act by a person or a plugin, which makes a withdrawal too late. */
    public static Optional<Act> firstDeed(List<Act> history) {
        return history.stream().filter(act -> !BY_ITSELF.contains(act.kind())).findFirst();
    }

    /** Whether the person did anything. */
    public static boolean acted(PersonId person, List<Act> history) {
        return history.stream().anyMatch(act -> !BY_ITSELF.contains(act.kind()) && person.equals(act.person()));
    }

    /** The latest act by a person or a plugin. */
    public static Optional<Act> lastDeed(List<Act> history) {
        return history.stream().filter(act -> !BY_ITSELF.contains(act.kind())).reduce((earlier, later) -> later);
    }

    private static Act act(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        PersonId who = row.wasNull() ? null : new PersonId(person);
        String why = row.getString("why");
        String target = row.getString("target");
        String cancelled = row.getString("cancelled");
        return new Act(
                new NodeId(row.getString("node")),
                Label.of(row.getString("node_name")),
                ActKind.valueOf(row.getString("kind")),
                who,
                row.getString("opinion"),
                why == null ? null : Sentence.read(why),
                target == null ? null : new NodeId(target),
                cancelled == null ? List.of() : List.of(cancelled.split(" ")),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("acted_at").toInstant());
    }
}
