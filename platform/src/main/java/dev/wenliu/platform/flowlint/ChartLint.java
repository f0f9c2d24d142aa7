package dev.wenliu.platform.flowlint;

import dev.wenliu.platform.flow.BranchPaths;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flow.Transition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that a token can walk the chart from its one start to an end, always and without getting stuck or running in circles. */
final class ChartLint {

    private final Chart chart;
    private final Problems problems;

    ChartLint(Chart chart, Problems problems) {
        this.chart = chart;
        this.problems = problems;
    }

    void check() {
        if (!starts()) return;
        if (outerEnds().isEmpty()) add("", "chart.no-end");
        chart.nodes().forEach(this::ways);
        chart.transitions().forEach(this::condition);
        chart.transitions().forEach(this::crossing);
        BranchPaths branches = BranchPaths.of(chart);
        Set<NodeId> ending = ending();
        for (Node node : chart.nodes()) {
            if (!branches.reached(node.id())) add(node, "chart.unreachable");
            else if (!ending.contains(node.id())) add(node, "chart.dead-end");
            else if (branches.broken().contains(node.id())) add(node, "chart.branches");
            if (restless(node)) add(node, "chart.loop");
        }
    }

    private boolean starts() {
        List<Node> starts =
                chart.nodes().stream().filter(Node.Start.class::isInstance).toList();
        if (starts.isEmpty()) add("", "chart.no-start");
        starts.stream().skip(1).forEach(start -> add(start, "chart.second-start"));
        return starts.size() == 1;
    }

    private void ways(Node node) {
        int in = chart.to(node.id()).size();
        int out = chart.from(node.id()).size();
        switch (node) {
            case Node.Start start -> {
                if (in > 0) add(start, "chart.into-start");
                if (out != 1) add(start, "chart.ways-out", out);
            }
            case Node.End end -> {
                if (out > 0) add(end, "chart.out-of-end");
            }
            case Node.Gateway gateway -> gateway(gateway, in, out);
            case Node.Approval task -> oneWayOut(task, out);
            case Node.Cc task -> oneWayOut(task, out);
            case Node.Step task -> oneWayOut(task, out);
            case Node.SubProcess task -> {
                oneWayOut(task, out);
                inside(task);
            }
            case Node.Entry entry -> {
                if (in > 0) add(entry, "chart.into-entry");
                oneWayOut(entry, out);
            }
        }
    }

    private void inside(Node.SubProcess task) {
        List<Node> nodes = chart.inside(task.id());
        long entries = nodes.stream().filter(Node.Entry.class::isInstance).count();
        if (entries != 1) add(task, "chart.entries", entries);
        if (nodes.stream().noneMatch(Node.End.class::isInstance)) add(task, "chart.no-inner-end");
    }

    /** Into and out of a sub-process leads only the sub-process itself. */
    private void crossing(Transition way) {
        if (!chart.scope(way.from()).equals(chart.scope(way.to()))) add(way.id(), "chart.crossing");
    }

    private void oneWayOut(Node node, int out) {
        if (out != 1) add(node, "chart.ways-out", out);
    }

    private void gateway(Node.Gateway gateway, int in, int out) {
        if (gateway.kind().forks() && ((in == 1) == (out == 1) || in == 0 || out == 0))
            add(gateway, "chart.fork-or-join", in, out);
        if (!gateway.kind().decides()) return;
        if (out == 0 && !gateway.kind().forks()) add(gateway, "chart.ways-out", out);
        if (out < 2) return;
        if (chart.from(gateway.id()).stream().noneMatch(Transition::otherwise)) add(gateway, "chart.no-otherwise");
        for (Transition way : chart.from(gateway.id()))
            if (way.condition() == null && !way.otherwise()) add(way.id(), "chart.no-condition");
    }

    /** Conditions belong to the ways out of a gateway that decides and has a choice, and not to its last resort. */
    private void condition(Transition way) {
        if (way.condition() == null) return;
        boolean choice = chart.node(way.from())
                .filter(from ->
                        from instanceof Node.Gateway gateway && gateway.kind().decides())
                .filter(from -> chart.from(from.id()).size() > 1)
                .isPresent();
        if (way.otherwise()) add(way.id(), "chart.otherwise-condition");
        else if (!choice) add(way.id(), "chart.useless-condition");
    }

    private List<NodeId> outerEnds() {
        return chart.nodes().stream()
                .filter(Node.End.class::isInstance)
                .map(Node::id)
                .filter(end -> chart.scope(end).isEmpty())
                .toList();
    }

    /** The nodes from which an end can be reached. */
    private Set<NodeId> ending() {
        Set<NodeId> seen = new HashSet<>(outerEnds());
        Deque<NodeId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty())
            for (NodeId before : chart.previous(open.remove())) if (seen.add(before)) open.add(before);
        return seen;
    }

    /** Whether a token could come back to this node without ever waiting for a person. */
    private boolean restless(Node node) {
        if (node instanceof Node.Approval) return false;
        Set<NodeId> seen = new HashSet<>();
        Deque<NodeId> open = new ArrayDeque<>(List.of(node.id()));
        while (!open.isEmpty()) {
            for (NodeId next : chart.next(open.remove())) {
                if (next.equals(node.id())) return true;
                boolean waits =
                        chart.node(next).map(Node.Approval.class::isInstance).orElse(true);
                if (!waits && seen.add(next)) open.add(next);
            }
        }
        return false;
    }

    private void add(Node node, String key, Object... arguments) {
        add(node.id().value(), key, arguments);
    }

    private void add(String element, String key, Object... arguments) {
        problems.add(FlowPackage.CHART, element, key, arguments);
    }
}
