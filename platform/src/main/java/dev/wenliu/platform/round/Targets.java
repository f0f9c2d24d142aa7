package dev.wenliu.platform.round;

import dev.wenliu.platform.flow.BranchPaths;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.MatterId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** To which nodes a return may go: the initiator, and nodes visited before that lead here and are not in another branch. */
@Component
public class Targets {

    private final Rounds rounds;

    Targets(Rounds rounds) {
        this.rounds = rounds;
    }

    /** The targets of a handler at this node, nearest last. */
    public Set<NodeId> from(Node.Approval node, MatterId matter, Chart chart) {
        return from(node, rounds.all(matter), chart);
    }

    /** As {@link #from(Node.Approval, MatterId, Chart)}, where the rounds are known. */
    public static Set<NodeId> from(Node.Approval node, List<Rounds.Stored> visited, Chart chart) {
        BranchPaths branches = BranchPaths.of(chart);
        Set<NodeId> before = before(node.id(), chart);
        Set<NodeId> targets = new LinkedHashSet<>();
        targets.add(chart.start().id());
        visited.stream()
                .map(Rounds.Stored::node)
                .filter(other -> !other.equals(node.id()) && before.contains(other))
                .forEach(targets::add);
        targets.removeIf(target -> !branches.mayReturn(node.id(), target));
        return targets;
    }

    private static Set<NodeId> before(NodeId node, Chart chart) {
        Set<NodeId> before = new HashSet<>();
        Deque<NodeId> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty())
            chart.to(open.poll()).forEach(way -> {
                if (before.add(way.from())) open.add(way.from());
            });
        return before;
    }
}
