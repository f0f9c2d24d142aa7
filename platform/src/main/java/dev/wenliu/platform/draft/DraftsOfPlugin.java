package dev.wenliu.platform.draft;

import dev.wenliu.platform.plugin.PluginUse;
import dev.wenliu.platform.template.Templates;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of flows that need something of a plugin. */
@Component
class DraftsOfPlugin implements PluginUse {

    private final DraftStore store;
    private final Templates templates;

    DraftsOfPlugin(DraftStore store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> of(String plugin) {
        return templates.needing(plugin).stream()
                .map(version -> new Use(Kind.DRAFTS, version.flow().definition().title(), store.count(version.id())))
                .toList();
    }
}
