package dev.wenliu.platform.plugin;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Sentence;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators decided about plugins; it outlives restarts and stands in the audit log. A plugin nobody decided on runs. */
@Component
class PluginDecisions {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    PluginDecisions(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    boolean stopped(String plugin) {
        return jdbc.sql("select stopped from plugin_wish where plugin = ?")
                .param(plugin)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Transactional
    void decide(Actor actor, PluginInfo plugin, boolean stopped) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int changed = jdbc.sql("update plugin_wish set stopped = ?, decided_by = ?, decided_at = ? where plugin = ?")
                .params(stopped, actor.id().value(), now, plugin.id())
                .update();
        if (changed == 0)
            jdbc.sql("insert into plugin_wish (plugin, stopped, decided_by, decided_at) values (?, ?, ?, ?)")
                    .params(plugin.id(), stopped, actor.id().value(), now)
                    .update();
        record(
                actor,
                stopped ? "stopped" : "started",
                plugin.id(),
                plugin.name().zh());
    }

    @Transactional
    void installed(Actor actor, String plugin, String version) {
        record(actor, "installed", plugin, version);
    }

    private void record(Actor actor, String act, String plugin, String detail) {
        var sentence = Sentence.of("plugin.audit." + act, plugin, detail);
        audit.record(new AuditEntry(actor.id(), "plugin." + act, "plugin", plugin, sentence));
    }
}
