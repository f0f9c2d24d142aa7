package dev.wenliu.platform.attack;

import dev.wenliu.platform.security.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Speaks to the server as the pages do, by Vaadin's own requests, and can say what no page says. */
final class RpcSession {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ROOT = 1;

    private final Visitor visitor;
    private final String key;
    private final int ui;
    private int sync;
    private int client;

    /** Loads the start page of a browser that opens the address. */
    RpcSession(Visitor visitor, String address) {
        this.visitor = visitor;
        JsonNode start = JSON.readTree(visitor.get("/?v-r=init&location=" + encoded(address) + "&query=")
                .body());
        this.key = text(start, "Vaadin-Security-Key");
        this.ui = number(start, "v-uiId");
        this.sync = number(start, "syncId");
    }

    /** Opens a page and answers what the server sends of it. */
    String open(String address) {
        ObjectNode event = event(ROOT, "ui-navigate");
        event.putObject("data")
                .put("route", address)
                .put("query", "")
                .put("appShellTitle", "")
                .putNull("historyState")
                .put("trigger", "");
        return send(JSON.createArrayNode().add(event));
    }

    /** A click on whatever has this number. */
    static ObjectNode click(int node) {
        return event(node, "click");
    }

    /** Sets a property of whatever has this number. */
    static ObjectNode set(int node, String property, String value) {
        return JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", node)
                .put("feature", ROOT)
                .put("property", property)
                .put("value", value);
    }

    /** Sends calls of the page's elements. */
    String send(ArrayNode calls) {
        return send(calls, key);
    }

    /** Sends calls under another key than the one that the server gave out. */
    String send(ArrayNode calls, String otherKey) {
        ObjectNode message = JSON.createObjectNode();
        message.put("csrfToken", otherKey).put("syncId", sync).put("clientId", client);
        message.set("rpc", calls);
        String answer = visitor.post("/?v-r=uidl&v-uiId=" + ui, "application/json", message.toString());
        int next = JSON.readTree(answer).path("syncId").asInt(sync);
        if (next > sync) {
            sync = next;
            client++;
        }
        return answer;
    }

    private static ObjectNode event(int node, String name) {
        return JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
    }

    private static String text(JsonNode start, String member) {
        JsonNode found = start.findValue(member);
        if (found == null) throw new AssertionError("no " + member + " in " + start);
        return found.asString();
    }

    private static int number(JsonNode start, String member) {
        JsonNode found = start.findValue(member);
        if (found == null) throw new AssertionError("no " + member + " in " + start);
        return found.asInt();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
