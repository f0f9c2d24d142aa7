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

/**
 * To which nodes a return may go: the initiator, nodes visited before that lead here and are not in another branch, and sub-processes around
 * such nodes as a whole.
 */
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
                .forEach(other -> {
                    targets.addAll(chart.around(other));
                    targets.add(other);
                });
        targets.removeIf(target -> !branches.mayReturn(node.id(), target));
        return targets;
    }

    private static Set<NodeId> before(NodeId node, Chart chart) {
        Set<NodeId> before = new HashSet<>();
        Deque<NodeId> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty())
            chart.previous(open.poll()).forEach(earlier -> {
                if (before.add(earlier)) open.add(earlier);
            });
        return before;
    }
}
