package dev.wenliu.platform.matter;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.template.StartedFlows;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The flows of somebody's own matters. */
@Component
class OwnFlows implements StartedFlows {

    private final JdbcClient jdbc;

    OwnFlows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<VersionId, Instant> lastStarted(Actor actor) {
        Map<VersionId, Instant> last = new HashMap<>();
        jdbc.sql(
                        "select version_id, max(submitted_at) as last_at from matter where initiator_id = ? group by version_id")
                .param(actor.id().value())
                .query(row -> {
                    last.put(
                            new VersionId(row.getLong("version_id")),
                            row.getTimestamp("last_at").toInstant());
                });
        return Map.copyOf(last);
    }
}
