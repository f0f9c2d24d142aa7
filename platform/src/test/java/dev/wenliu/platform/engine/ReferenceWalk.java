package dev.wenliu.platform.engine;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flow.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The token game by the book, on sets of node names; knows nothing of Flowable and of branch paths. */
final class ReferenceWalk {

    private final RandomChart drawn;
    private final Chart chart;
    private final Set<String> resting = new TreeSet<>();
    private final Map<String, Set<String>> waiting = new HashMap<>();

    ReferenceWalk(RandomChart drawn) {
        this.drawn = drawn;
        this.chart = drawn.chart();
    }

    Set<String> resting() {
        return resting;
    }

    int tokens() {
        return resting.size() + waiting.values().stream().mapToInt(Set::size).sum();
    }

    void leave(String node, Set<String> holding) {
        resting.remove(node);
        List<Transition> ways = chart.from(new NodeId(node));
        if (chart.node(new NodeId(node)).orElseThrow() instanceof Node.Gateway gateway
                && gateway.kind() == Node.Gateway.Kind.EXCLUSIVE) ways = List.of(choose(ways, holding));
        for (Transition way : new ArrayList<>(ways)) enter(way, holding);
    }

    boolean mayReturn(String actor, String target) {
        return drawn.branch(target).contains(actor) && leads(target, actor, new HashSet<>());
    }

    /** Takes away what the branch of the target holds. */
    Set<String> sendBack(String target) {
        Set<String> branch = drawn.branch(target);
        Set<String> gone = new TreeSet<>(resting);
        gone.retainAll(branch);
        resting.removeAll(gone);
        waiting.keySet().removeAll(branch);
        resting.add(target);
        return gone;
    }

    private void enter(Transition way, Set<String> holding) {
        String id = way.to().value();
        switch (chart.node(way.to()).orElseThrow()) {
            case Node.Approval _ -> resting.add(id);
            case Node.End _ -> {}
            case Node.Gateway gateway when gateway.kind() == Node.Gateway.Kind.EXCLUSIVE -> leave(id, holding);
            case Node.Gateway _ -> join(way, holding);
            default -> throw new IllegalStateException(id);
        }
    }

    private void join(Transition way, Set<String> holding) {
        String id = way.to().value();
        Set<String> arrived = waiting.computeIfAbsent(id, key -> new HashSet<>());
        arrived.add(way.id());
        if (arrived.size() < chart.to(way.to()).size()) return;
        waiting.remove(id);
        leave(id, holding);
    }

    private static Transition choose(List<Transition> ways, Set<String> holding) {
        return ways.stream()
                .filter(way -> holding.contains(way.id()))
                .findFirst()
                .orElseGet(() -> ways.stream()
                        .filter(way -> way.condition() == null)
                        .findFirst()
                        .orElseThrow());
    }

    private boolean leads(String from, String to, Set<String> seen) {
        if (from.equals(to)) return true;
        return seen.add(from)
                && chart.from(new NodeId(from)).stream()
                        .anyMatch(way -> leads(way.to().value(), to, seen));
    }
}
