package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flowlint.Problems;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the settings that a chart hands to a plugin's extension. */
final class ExtensionSettings {

    private ExtensionSettings() {}

    static ObjectNode read(XmlElement holder, String node, Problems problems) {
        ObjectNode config = JsonNodeFactory.instance.objectNode();
        for (XmlElement setting : holder.children(ChartVocabulary.OURS, "setting")) {
            String name = setting.attribute("name");
            if (!Names.isField(name) || config.has(name)) problems.add(FlowPackage.CHART, node, "chart.setting", name);
            config.put(name, setting.attribute("value"));
        }
        return config;
    }
}
