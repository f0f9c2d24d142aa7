package dev.wenliu.platform.flow;

import java.util.List;
import java.util.Optional;

/** The chart of a flow: nodes and transitions in the order of the file. */
public record Chart(List<Node> nodes, List<Transition> transitions) {

    public Chart {
        nodes = List.copyOf(nodes);
        transitions = List.copyOf(transitions);
    }

    /** The node with this id. */
    public Optional<Node> node(NodeId id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** The only start node. */
    public Node.Start start() {
        return nodes.stream()
                .filter(Node.Start.class::isInstance)
                .map(Node.Start.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** What leads away from a node, in the order of the file. */
    public List<Transition> from(NodeId id) {
        return transitions.stream().filter(way -> way.from().equals(id)).toList();
    }

    /** What leads to a node, in the order of the file. */
    public List<Transition> to(NodeId id) {
        return transitions.stream().filter(way -> way.to().equals(id)).toList();
    }
}
