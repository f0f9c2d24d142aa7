package dev.wenliu.platform.plugin;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Sentence;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
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

    /** Whether an administrator took the plugin away for good. */
    boolean removed(String plugin) {
        return jdbc.sql("select removed from plugin_wish where plugin = ?")
                .param(plugin)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Transactional
    void decide(Actor actor, PluginInfo plugin, boolean stopped) {
        wish(actor, plugin.id(), stopped, false);
        record(
                actor,
                stopped ? "stopped" : "started",
                plugin.id(),
                plugin.name().zh());
    }

    @Transactional
    void removed(Actor actor, PluginInfo plugin, boolean dropData) {
        wish(actor, plugin.id(), true, true);
        record(
                actor,
                dropData ? "removed-with-data" : "removed",
                plugin.id(),
                plugin.name().zh());
    }

    @Transactional
    void takenBack(Actor actor, String plugin, String version) {
        record(actor, "taken-back", plugin, version);
    }

    @Transactional
    void set(Actor actor, String plugin, String setting, String value) {
        record(actor, "set", plugin, setting + " = " + value);
    }

    @Transactional
    void assigned(Actor actor, String plugin, String permission, Collection<String> roles) {
        record(actor, "assigned", plugin, permission + " → " + String.join(", ", roles));
    }

    private void wish(Actor actor, String plugin, boolean stopped, boolean removed) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int changed = jdbc.sql(
                        "update plugin_wish set stopped = ?, removed = ?, decided_by = ?, decided_at = ? where plugin = ?")
                .params(stopped, removed, actor.id().value(), now, plugin)
                .update();
        if (changed == 0)
            jdbc.sql(
                            "insert into plugin_wish (plugin, stopped, removed, decided_by, decided_at) values (?, ?, ?, ?, ?)")
                    .params(plugin, stopped, removed, actor.id().value(), now)
                    .update();
    }

    @Transactional
    void installed(Actor actor, String plugin, String version) {
        if (removed(plugin)) wish(actor, plugin, false, false);
        record(actor, "installed", plugin, version);
    }

    private void record(Actor actor, String act, String plugin, String detail) {
        var sentence = Sentence.of("plugin.audit." + act, plugin, detail);
        audit.record(new AuditEntry(actor.id(), "plugin." + act, "plugin", plugin, sentence));
    }
}
