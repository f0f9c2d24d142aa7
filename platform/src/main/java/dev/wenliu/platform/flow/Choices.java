package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whom the initiator of a matter chose to handle nodes, in the order of choosing. */
public record Choices(Map<NodeId, List<PersonId>> byNode) {

    /** Nobody was chosen anywhere. */
    public static final Choices NONE = new Choices(Map.of());

    public Choices {
        Map<NodeId, List<PersonId>> chosen = new HashMap<>();
        byNode.forEach((node, persons) -> {
            if (!persons.isEmpty()) chosen.put(node, persons.stream().distinct().toList());
        });
        byNode = Map.copyOf(chosen);
    }

    /** Who was chosen for a node. */
    public List<PersonId> at(NodeId node) {
        return byNode.getOrDefault(node, List.of());
    }

    /** The same choices, with these persons at a node. */
    public Choices with(NodeId node, List<PersonId> persons) {
        Map<NodeId, List<PersonId>> changed = new HashMap<>(byNode);
        changed.put(node, persons);
        return new Choices(changed);
    }

    /** The choices as one text for a column, a JSON object of node to persons; null where nobody was chosen. */
    public @Nullable String stored() {
        if (byNode.isEmpty()) return null;
        ObjectNode object = JsonMapper.shared().createObjectNode();
        byNode.forEach((node, persons) -> {
            var array = object.putArray(node.value());
            persons.forEach(person -> array.add(person.value()));
        });
        return JsonMapper.shared().writeValueAsString(object);
    }

    /** Reads what {@link #stored} wrote. */
    public static Choices read(@Nullable String stored) {
        if (stored == null) return NONE;
        Map<NodeId, List<PersonId>> byNode = new HashMap<>();
        JsonMapper.shared()
                .readTree(stored)
                .propertyStream()
                .forEach(member -> byNode.put(
                        new NodeId(member.getKey()),
                        member.getValue()
                                .valueStream()
                                .map(JsonNode::longValue)
                                .map(PersonId::new)
                                .toList()));
        return new Choices(byNode);
    }
}
