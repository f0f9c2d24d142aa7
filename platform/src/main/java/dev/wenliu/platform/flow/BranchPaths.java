package dev.wenliu.platform.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where each node of a chart stands between parallel forks and joins: its list of branches from the outside inwards, empty on the main line.
 * A token may go back to a node whose path is a prefix of its own; everything whose path starts with the target's is cancelled.
 */
public final class BranchPaths {

    /** One way out of a fork, counted from 0. */
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

    /** Whether the start reaches the node. */
    public boolean reached(NodeId node) {
        return paths.containsKey(node);
    }

    /** The nodes where parallel branches are not closed like brackets: joins, merges and ends that mix them. */
    public Set<NodeId> broken() {
        return Set.copyOf(broken);
    }

    /** Whether a token at {@code actor} may be taken back to {@code target}, as far as branches decide. */
    public boolean mayReturn(NodeId actor, NodeId target) {
        List<Branch> own = path(actor);
        List<Branch> wanted = path(target);
        return wanted.size() <= own.size() && own.subList(0, wanted.size()).equals(wanted);
    }

    private void walk() {
        Deque<NodeId> open = new ArrayDeque<>();
        paths.put(chart.start().id(), List.of());
        open.add(chart.start().id());
        while (!open.isEmpty()) {
            for (Transition way : chart.from(open.remove())) {
                if (paths.putIfAbsent(way.to(), arriving(way)) == null) open.add(way.to());
            }
        }
        chart.nodes().stream()
                .filter(node -> reached(node.id()))
                .filter(node -> !sound(node))
                .forEach(node -> broken.add(node.id()));
    }

    private boolean sound(Node node) {
        List<Transition> arrivals =
                chart.to(node.id()).stream().filter(way -> reached(way.from())).toList();
        if (isJoin(node)) return closes(arrivals);
        if (node instanceof Node.End && !path(node.id()).isEmpty()) return false;
        return arrivals.stream().allMatch(way -> leaving(way).equals(path(node.id())));
    }

    /** Whether these arrivals are exactly the branches of one fork, each once. */
    private boolean closes(List<Transition> arrivals) {
        Set<List<Branch>> seen = new HashSet<>();
        for (Transition way : arrivals) if (leaving(way).isEmpty() || !seen.add(leaving(way))) return false;
        Set<List<Branch>> expected = new HashSet<>();
        List<Branch> first = leaving(arrivals.getFirst());
        NodeId fork = first.getLast().fork();
        for (int number = 0; number < chart.from(fork).size(); number++)
            expected.add(with(first.subList(0, first.size() - 1), new Branch(fork, number)));
        return seen.equals(expected);
    }

    private List<Branch> arriving(Transition way) {
        List<Branch> path = leaving(way);
        boolean join = chart.node(way.to()).map(this::isJoin).orElse(false);
        return join && !path.isEmpty() ? List.copyOf(path.subList(0, path.size() - 1)) : path;
    }

    private List<Branch> leaving(Transition way) {
        List<Branch> path = path(way.from());
        List<Transition> ways = chart.from(way.from());
        boolean fork = ways.size() > 1
                && chart.node(way.from()).map(BranchPaths::isParallel).orElse(false);
        return fork ? with(path, new Branch(way.from(), ways.indexOf(way))) : path;
    }

    private boolean isJoin(Node node) {
        return isParallel(node) && chart.to(node.id()).size() > 1;
    }

    private static boolean isParallel(Node node) {
        return node instanceof Node.Gateway gateway && gateway.kind() == Node.Gateway.Kind.PARALLEL;
    }

    private static List<Branch> with(List<Branch> path, Branch last) {
        List<Branch> longer = new ArrayList<>(path);
        longer.add(last);
        return List.copyOf(longer);
    }
}
