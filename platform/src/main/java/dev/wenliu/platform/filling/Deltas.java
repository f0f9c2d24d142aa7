package dev.wenliu.platform.filling;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Differences between two revisions of a form, member by member; a removed member is JSON null. */
final class Deltas {

    private Deltas() {}

    static ObjectNode between(ObjectNode before, ObjectNode after) {
        ObjectNode delta = after.objectNode();
        for (Map.Entry<String, JsonNode> member : after.properties())
            if (!member.getValue().equals(before.get(member.getKey())))
                delta.set(member.getKey(), member.getValue().deepCopy());
        for (Map.Entry<String, JsonNode> member : before.properties())
            if (!after.has(member.getKey())) delta.putNull(member.getKey());
        return delta;
    }

    static ObjectNode apply(ObjectNode before, ObjectNode delta) {
        ObjectNode after = before.deepCopy();
        for (Map.Entry<String, JsonNode> member : delta.properties()) {
            if (member.getValue().isNull()) after.remove(member.getKey());
            else after.set(member.getKey(), member.getValue().deepCopy());
        }
        return after;
    }
}
