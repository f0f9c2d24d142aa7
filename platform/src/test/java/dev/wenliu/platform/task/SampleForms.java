package dev.wenliu.platform.task;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Forms of the sample flows, filled so that they are accepted. */
final class SampleForms {

    private SampleForms() {}

    static ObjectNode filled(String flow) {
        return switch (flow) {
            case "vehicle-use" -> json("""
                {"purpose": "site", "destination": "青溪水电站", "from": "2026-03-05T08:30", "to": "2026-03-05T17:30",
                 "headcount": "1", "reason": "例行巡检。", "passengers": [{"name": "李娜", "phone": "13800000000"}]}""");
            default -> json("""
                {"kind": "annual", "days": "2", "from": "2026-03-05T08:30", "to": "2026-03-06T17:30",
                 "reason": "休年假。", "handover": "张伟"}""");
        };
    }

    static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }
}
