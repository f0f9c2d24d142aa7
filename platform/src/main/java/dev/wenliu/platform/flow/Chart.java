package dev.wenliu.platform.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The chart of a flow: nodes and transitions in the order of the file, those inside sub-processes among them.
 *
 * @param scopes for every node inside a sub-process, the innermost one around it
 */
public record Chart(List<Node> nodes, List<Transition> transitions, Map<NodeId, NodeId> scopes) {

    public Chart {
        nodes = List.copyOf(nodes);
        transitions = List.copyOf(transitions);
        scopes = Map.copyOf(scopes);
    }

    /** A chart without sub-processes. */
    public Chart(List<Node> nodes, List<Transition> transitions) {
        this(nodes, transitions, Map.of());
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

    /** The innermost sub-process around a node; empty on the outermost level. */
    public Optional<NodeId> scope(NodeId id) {
        return Optional.ofNullable(scopes.get(id));
    }

    /** All sub-processes around a node, the outermost first. */
    public List<NodeId> around(NodeId id) {
        List<NodeId> around = new ArrayList<>();
        for (var part = scope(id); part.isPresent(); part = scope(part.get())) around.addFirst(part.get());
        return List.copyOf(around);
    }

    /** The nodes that stand directly inside a sub-process, in the order of the file. */
    public List<Node> inside(NodeId subProcess) {
        return nodes.stream()
                .filter(node -> subProcess.equals(scopes.get(node.id())))
                .toList();
    }

    /** Where a token leaves for from a node: into a sub-process, out of the one that ends, or along a transition. */
    public List<NodeId> next(NodeId id) {
        if (node(id).orElse(null) instanceof Node.SubProcess) return entries(id).toList();
        return targets(leaver(id));
    }

    /** Where a token that comes to a node may come from. */
    public List<NodeId> previous(NodeId id) {
        if (node(id).orElse(null) instanceof Node.Entry)
            return scope(id).stream().toList();
        return to(id).stream().flatMap(way -> leaving(way.from())).toList();
    }

    /** The node whose transitions a token takes when it leaves this one: an end inside a sub-process leaves through the sub-process. */
    NodeId leaver(NodeId id) {
        return node(id).filter(Node.End.class::isInstance)
                .flatMap(end -> scope(end.id()))
                .orElse(id);
    }

    private List<NodeId> targets(NodeId id) {
        return from(id).stream().map(Transition::to).toList();
    }

    private Stream<NodeId> entries(NodeId subProcess) {
        return inside(subProcess).stream().filter(Node.Entry.class::isInstance).map(Node::id);
    }

    private Stream<NodeId> leaving(NodeId id) {
        if (!(node(id).orElse(null) instanceof Node.SubProcess)) return Stream.of(id);
        return inside(id).stream().filter(Node.End.class::isInstance).map(Node::id);
    }
}
