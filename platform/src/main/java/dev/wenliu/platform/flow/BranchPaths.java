package dev.wenliu.platform.flow;

import dev.wenliu.platform.flow.Node.Gateway;
import dev.wenliu.platform.flow.Node.Gateway.Kind;
import dev.wenliu.platform.kernel.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where each node of a chart stands between forks and joins and inside sub-processes: its list of branches from the outside inwards, empty on
 * the main line. A token may go back to a node whose path is a prefix of its own; everything whose path starts with the target's is cancelled.
 */
public final class BranchPaths {

    /** One way out of a fork, counted from 0, or the inside of a sub-process. */
    public record Branch(NodeId fork, int number) {}

    private final Chart chart;
    private final Map<NodeId, List<Branch>> paths = new HashMap<>();
    private final Set<NodeId> broken = new LinkedHashSet<>();

    private BranchPaths(Chart chart) {
        this.chart = chart;
    }

    /** Walks the chart from its start node. */
    public static BranchPaths of(Chart chart) {
        var paths = new BranchPaths(chart);
        paths.walk();
        return paths;
    }

    /** The branches around a node; empty on the main line and for nodes that the start does not reach. */
    public List<Branch> path(NodeId node) {
        return paths.getOrDefault(node, List.of());
    }

    /** What people read on a node. */
    Label name(NodeId node) {
        return chart.node(node).map(Node::name).orElseGet(() -> Label.of(node.value()));
    }

    /** Whether the start reaches the node. */
    public boolean reached(NodeId node) {
        return paths.containsKey(node);
    }

    /** The nodes where branches are not closed like brackets: joins, merges and ends that mix them. */
    public Set<NodeId> broken() {
        return Set.copyOf(broken);
    }

    /** Whether a token at {@code actor} may be taken back to {@code target}, as far as branches decide. */
    public boolean mayReturn(NodeId actor, NodeId target) {
        List<Branch> own = path(actor);
        List<Branch> wanted = path(target);
        return wanted.size() <= own.size() && own.subList(0, wanted.size()).equals(wanted);
    }

    /** Whether a return to {@code target} takes away what stands at {@code node}: its branch and all branches inside. */
    public boolean undoes(NodeId target, NodeId node) {
        return mayReturn(node, target);
    }

    /** Whether whoever has these branches around stands between the join and the fork that it closes. */
    public boolean inside(NodeId join, List<Branch> path) {
        List<Branch> block = path(join);
        NodeId fork = leaving(chart.to(join).getFirst()).getLast().fork();
        return path.size() > block.size()
                && path.get(block.size()).fork().equals(fork)
                && path.subList(0, block.size()).equals(block);
    }

    /** Where the node stands in the chart's file. */
    int position(NodeId node) {
        for (int position = 0; position < chart.nodes().size(); position++)
            if (chart.nodes().get(position).id().equals(node)) return position;
        return chart.nodes().size();
    }

    /** Whether two nodes stand in different branches of one fork, so that neither comes before the other. */
    public boolean apart(NodeId one, NodeId other) {
        List<Branch> left = path(one);
        List<Branch> right = path(other);
        int same = 0;
        while (same < Math.min(left.size(), right.size()) && left.get(same).equals(right.get(same))) same++;
        return same < Math.min(left.size(), right.size())
                && left.get(same).fork().equals(right.get(same).fork());
    }

    private void walk() {
        Deque<NodeId> open = new ArrayDeque<>();
        paths.put(chart.start().id(), List.of());
        open.add(chart.start().id());
        while (!open.isEmpty()) {
            NodeId node = open.remove();
            for (NodeId next : chart.next(node))
                if (paths.putIfAbsent(next, arriving(node, next)) == null) open.add(next);
        }
        chart.nodes().stream()
                .filter(node -> reached(node.id()))
                .filter(node -> !sound(node))
                .forEach(node -> broken.add(node.id()));
    }

    private boolean sound(Node node) {
        List<Transition> arrivals =
                chart.to(node.id()).stream().filter(way -> reached(way.from())).toList();
        if (node instanceof Gateway join && isJoin(node)) return closes(join, arrivals);
        if (node instanceof Node.End && !path(node.id()).equals(around(node.id()))) return false;
        return arrivals.stream().allMatch(way -> leaving(way).equals(path(node.id())));
    }

    /** Whether these arrivals are exactly the branches of one fork of the same kind, each once. */
    private boolean closes(Gateway join, List<Transition> arrivals) {
        Set<List<Branch>> seen = new HashSet<>();
        for (Transition way : arrivals) if (leaving(way).isEmpty() || !seen.add(leaving(way))) return false;
        Set<List<Branch>> expected = new HashSet<>();
        List<Branch> first = leaving(arrivals.getFirst());
        NodeId fork = first.getLast().fork();
        if (kind(fork).filter(join.kind()::equals).isEmpty()) return false;
        for (int number = 0; number < chart.from(fork).size(); number++)
            expected.add(with(first.subList(0, first.size() - 1), new Branch(fork, number)));
        return seen.equals(expected);
    }

    private List<Branch> arriving(NodeId from, NodeId to) {
        Node node = chart.node(to).orElse(null);
        if (node instanceof Node.Entry) return with(path(from), new Branch(from, 0));
        List<Branch> path = leaving(way(chart.leaver(from), to));
        return isJoin(node) && !path.isEmpty() ? List.copyOf(path.subList(0, path.size() - 1)) : path;
    }

    /** Several ways between the same two nodes differ in their branch; the first is as good as any, the others are found broken. */
    private Transition way(NodeId from, NodeId to) {
        return chart.from(from).stream()
                .filter(way -> way.to().equals(to))
                .findFirst()
                .orElseThrow();
    }

    /** The branches around whoever takes this transition. */
    public List<Branch> leaving(Transition way) {
        List<Branch> path = path(way.from());
        List<Transition> ways = chart.from(way.from());
        boolean fork = ways.size() > 1 && kind(way.from()).filter(Kind::forks).isPresent();
        return fork ? with(path, new Branch(way.from(), ways.indexOf(way))) : path;
    }

    /** The path of what stands on the main line of the node's sub-process. */
    private List<Branch> around(NodeId node) {
        return chart.scope(node)
                .map(scope -> with(path(scope), new Branch(scope, 0)))
                .orElse(List.of());
    }

    private boolean isJoin(@Nullable Node node) {
        return node instanceof Gateway gateway
                && gateway.kind().forks()
                && chart.to(gateway.id()).size() > 1;
    }

    private Optional<Kind> kind(NodeId id) {
        return chart.node(id).filter(Gateway.class::isInstance).map(node -> ((Gateway) node).kind());
    }

    private static List<Branch> with(List<Branch> path, Branch last) {
        List<Branch> longer = new ArrayList<>(path);
        longer.add(last);
        return List.copyOf(longer);
    }
}
