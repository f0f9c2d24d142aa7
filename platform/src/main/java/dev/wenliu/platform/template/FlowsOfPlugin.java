package dev.wenliu.platform.template;

import dev.wenliu.platform.plugin.PluginUse;
import java.util.List;
import org.springframework.stereotype.Component;

/** Flows in force that need something of a plugin. */
@Component
class FlowsOfPlugin implements PluginUse {

    private final Templates templates;

    FlowsOfPlugin(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<Use> of(String plugin) {
        return templates.inForce().stream()
                .map(TemplateVersion::flow)
                .filter(flow -> flow.needs(plugin))
                .map(flow -> new Use(Kind.TEMPLATES, flow.definition().title(), 1))
                .toList();
    }
}
