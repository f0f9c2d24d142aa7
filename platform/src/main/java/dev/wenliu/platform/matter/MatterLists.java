package dev.wenliu.platform.matter;

import dev.wenliu.platform.flow.FlowDefinition;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Search;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.template.Templates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of matters. */
@Component
class MatterLists {

    private final JdbcClient jdbc;
    private final Templates templates;

    MatterLists(JdbcClient jdbc, Templates templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    Slice<MatterSummary> startedBy(Actor actor, MatterFilter filter, Window window) {
        String state = filter.open() == null
                ? ""
                : " and state " + (filter.open() ? "" : "not ") + "in ('RUNNING', 'RETURNED')";
        String where =
                " from matter where initiator_id = ? and lower(number || ' ' || title) like ? escape '!'" + state;
        String pattern = new Search(filter.text()).pattern();
        long initiator = actor.id().value();
        long total = jdbc.sql("select count(*)" + where)
                .params(initiator, pattern)
                .query(Long.class)
                .single();
        List<MatterSummary> rows = jdbc.sql(
                        "select id, version_id, number, title, state, submitted_at, ended_at, now_at" + where
                                + " order by id desc offset ? rows fetch first ? rows only")
                .params(initiator, pattern, window.offset(), window.limit())
                .query((row, n) -> summary(row, actor))
                .list();
        return new Slice<>(rows, total);
    }

    private MatterSummary summary(ResultSet row, Actor actor) throws SQLException {
        FlowDefinition flow = templates
                .version(new VersionId(row.getLong("version_id")))
                .flow()
                .definition();
        Timestamp ended = row.getTimestamp("ended_at");
        return new MatterSummary(
                new MatterId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                flow.title(),
                flow.icon(),
                MatterState.valueOf(row.getString("state")),
                actor.id(),
                actor.name(),
                row.getTimestamp("submitted_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("now_at"));
    }
}
