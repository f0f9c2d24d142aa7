package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.BranchPaths;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.Node.Gateway.Kind;
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
        if (chart.nodes().stream().noneMatch(Node.End.class::isInstance)) add("", "chart.no-end");
        chart.nodes().forEach(this::ways);
        chart.transitions().forEach(this::condition);
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
        }
    }

    private void oneWayOut(Node node, int out) {
        if (out != 1) add(node, "chart.ways-out", out);
    }

    private void gateway(Node.Gateway gateway, int in, int out) {
        if (gateway.kind() == Kind.PARALLEL) {
            if ((in == 1) == (out == 1) || in == 0 || out == 0) add(gateway, "chart.fork-or-join", in, out);
            return;
        }
        if (out == 0) add(gateway, "chart.ways-out", out);
        if (out < 2) return;
        if (chart.from(gateway.id()).stream().noneMatch(Transition::otherwise)) add(gateway, "chart.no-otherwise");
        for (Transition way : chart.from(gateway.id()))
            if (way.condition() == null && !way.otherwise()) add(way.id(), "chart.no-condition");
    }

    /** Conditions belong to the ways out of an exclusive gateway that has a choice, and not to its last resort. */
    private void condition(Transition way) {
        if (way.condition() == null) return;
        boolean choice = chart.node(way.from())
                .filter(from -> from instanceof Node.Gateway gateway && gateway.kind() == Kind.EXCLUSIVE)
                .filter(from -> chart.from(from.id()).size() > 1)
                .isPresent();
        if (way.otherwise()) add(way.id(), "chart.otherwise-condition");
        else if (!choice) add(way.id(), "chart.useless-condition");
    }

    /** The nodes from which an end can be reached. */
    private Set<NodeId> ending() {
        Set<NodeId> seen = new HashSet<>();
        Deque<NodeId> open = new ArrayDeque<>();
        for (Node node : chart.nodes()) if (node instanceof Node.End && seen.add(node.id())) open.add(node.id());
        while (!open.isEmpty())
            for (Transition way : chart.to(open.remove())) if (seen.add(way.from())) open.add(way.from());
        return seen;
    }

    /** Whether a token could come back to this node without ever waiting for a person. */
    private boolean restless(Node node) {
        if (node instanceof Node.Approval) return false;
        Set<NodeId> seen = new HashSet<>();
        Deque<NodeId> open = new ArrayDeque<>(List.of(node.id()));
        while (!open.isEmpty()) {
            for (Transition way : chart.from(open.remove())) {
                if (way.to().equals(node.id())) return true;
                boolean waits = chart.node(way.to())
                        .map(Node.Approval.class::isInstance)
                        .orElse(true);
                if (!waits && seen.add(way.to())) open.add(way.to());
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
