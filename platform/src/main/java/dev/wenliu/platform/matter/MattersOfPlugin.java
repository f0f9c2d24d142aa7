package dev.wenliu.platform.matter;

import dev.wenliu.platform.plugin.PluginUse;
import dev.wenliu.platform.template.TemplateVersion;
import dev.wenliu.platform.template.Templates;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Matters under way that have a field, a step or a rule of a plugin; each counts by its own version (D6). */
@Component
class MattersOfPlugin implements PluginUse {

    private final JdbcClient jdbc;
    private final Templates templates;

    MattersOfPlugin(JdbcClient jdbc, Templates templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> of(String plugin) {
        return templates.needing(plugin).stream().map(this::use).toList();
    }

    private Use use(TemplateVersion version) {
        long open = jdbc.sql("select count(*) from matter where version_id = ? and state in (?, ?)")
                .params(version.id().value(), MatterState.RUNNING.name(), MatterState.RETURNED.name())
                .query(Long.class)
                .single();
        return new Use(Kind.MATTERS, version.flow().definition().title(), open);
    }
}
