package dev.wenliu.platform.engine;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.Node.Gateway.Kind;
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
    private final Map<String, Integer> expected = new HashMap<>();

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

    /** Sub-processes that are under way. */
    long parts() {
        Set<String> places = new HashSet<>(resting);
        places.addAll(waiting.keySet());
        return drawn.parts().values().stream()
                .filter(inside -> inside.stream().anyMatch(places::contains))
                .count();
    }

    void leave(String node, Set<String> holding) {
        resting.remove(node);
        List<Transition> ways = chart.from(new NodeId(node));
        if (chart.node(new NodeId(node)).orElseThrow() instanceof Node.Gateway gateway && ways.size() > 1)
            ways = taken(gateway, ways, holding);
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
        if (drawn.parts().containsKey(target)) leave(target + "_in", Set.of());
        else resting.add(target);
        return gone;
    }

    private void enter(Transition way, Set<String> holding) {
        String id = way.to().value();
        switch (chart.node(way.to()).orElseThrow()) {
            case Node.Approval _ -> resting.add(id);
            case Node.End _ when id.endsWith("_out") -> leave(part(id), holding);
            case Node.End _ -> {}
            case Node.SubProcess _ -> leave(id + "_in", holding);
            case Node.Gateway gateway
            when gateway.kind() == Kind.EXCLUSIVE || chart.to(way.to()).size() == 1 -> leave(id, holding);
            case Node.Gateway gateway -> join(way, gateway.kind(), holding);
            default -> throw new IllegalStateException(id);
        }
    }

    private void join(Transition way, Kind kind, Set<String> holding) {
        String id = way.to().value();
        Set<String> arrived = waiting.computeIfAbsent(id, key -> new HashSet<>());
        arrived.add(way.id());
        int all = kind == Kind.PARALLEL ? chart.to(way.to()).size() : expected.getOrDefault(id, 0);
        if (arrived.size() < all) return;
        waiting.remove(id);
        leave(id, holding);
    }

    private List<Transition> taken(Node.Gateway gateway, List<Transition> ways, Set<String> holding) {
        if (gateway.kind() == Kind.PARALLEL) return ways;
        List<Transition> open =
                ways.stream().filter(way -> holding.contains(way.id())).toList();
        if (open.isEmpty())
            open = ways.stream().filter(way -> way.condition() == null).toList();
        if (gateway.kind() == Kind.EXCLUSIVE) return open.subList(0, 1);
        expected.put(drawn.join(gateway.id().value()), open.size());
        return open;
    }

    private static String part(String end) {
        return end.substring(0, end.length() - "_out".length());
    }

    private boolean leads(String from, String to, Set<String> seen) {
        if (from.equals(to)) return true;
        if (!seen.add(from)) return false;
        if (drawn.parts().containsKey(from)) return leads(from + "_in", to, seen);
        String leaving = from.endsWith("_out") ? part(from) : from;
        return chart.from(new NodeId(leaving)).stream()
                .anyMatch(way -> leads(way.to().value(), to, seen));
    }
}
