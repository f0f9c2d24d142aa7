package dev.wenliu.platform.inbox;

import dev.wenliu.platform.calendar.WorkingTime;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.template.Templates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads rows of the inbox and of acts, with the names that their ids stand for. */
@Component
class InboxRows {

    private final Templates templates;
    private final People people;
    private final Units units;
    private final WorkingTime time;

    InboxRows(Templates templates, People people, Units units, WorkingTime time) {
        this.templates = templates;
        this.people = people;
        this.units = units;
        this.time = time;
    }

    InboxItem item(ResultSet row) throws SQLException {
        FlowPackage flow = flow(row);
        PersonId initiator = new PersonId(row.getLong("initiator_id"));
        Timestamp due = row.getTimestamp("due_at");
        return new InboxItem(
                new TaskId(row.getObject("task_id", UUID.class)),
                new MatterId(row.getObject("matter_id", UUID.class)),
                row.getString("matter_number"),
                row.getString("title"),
                flow.definition().title(),
                flow.definition().icon(),
                node(flow, row.getString("node"), row.getString("node")),
                people.get(initiator).name(),
                units.of(initiator).label(),
                row.getTimestamp("arrived_at").toInstant(),
                due == null ? null : due.toInstant(),
                row.getBoolean("returned"));
    }

    HandledItem handled(ResultSet row) throws SQLException {
        FlowPackage flow = flow(row);
        Instant at = row.getTimestamp("acted_at").toInstant();
        return new HandledItem(
                new MatterId(row.getObject("matter_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                flow.definition().title(),
                flow.definition().icon(),
                node(flow, row.getString("node"), row.getString("node_name")),
                ActKind.valueOf(row.getString("kind")),
                people.get(new PersonId(row.getLong("initiator_id"))).name(),
                at,
                time.between(row.getTimestamp("since").toInstant(), at),
                MatterState.valueOf(row.getString("state")));
    }

    FlowPackage flow(ResultSet row) throws SQLException {
        return templates.version(new VersionId(row.getLong("version_id"))).flow();
    }

    /** The node's name in the matter's own version; {@code otherwise} where a row from before does not know the node's id. */
    private static Label node(FlowPackage flow, String id, String otherwise) {
        return flow.chart().node(new NodeId(id)).map(Node::name).orElseGet(() -> Label.of(otherwise));
    }
}
