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
            case "expense" -> json("""
                {"purpose": "青溪水电站春季设备检查差旅", "costCentre": "production",
                 "period": {"from": "2026-03-02", "to": "2026-03-04"},
                 "items": [
                   {"kind": "transport", "date": "2026-03-02", "description": "往返汽车票", "amount": "286", "receipts": "2"},
                   {"kind": "lodging", "date": "2026-03-02", "description": "招待所两晚", "amount": "396", "receipts": "1"},
                   {"kind": "other", "date": "2026-03-03", "description": "评审费", "amount": "6400", "receipts": "1"}],
                 "payment": "bank", "bankName": "中国工商银行", "account": "6222 0225 0200 1234 567"}""");
            case "seal-use" -> json("""
                {"sealKind": "company", "title": "关于报送数据的函", "documentKind": "letter", "copies": "2",
                 "place": "inside", "reason": "报送生产数据。"}""");
            case "meeting-room" -> json("""
                {"subject": "迎峰度夏协调会", "room": "room-302", "attendees": "16", "catering": "tea",
                 "equipment": "video", "from": "2026-06-02T09:00", "to": "2026-06-02T11:30"}""");
            default -> json("""
                {"kind": "annual", "days": "2", "from": "2026-03-05T08:30", "to": "2026-03-06T17:30",
                 "reason": "休年假。", "handover": "张伟"}""");
        };
    }

    static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }
}
