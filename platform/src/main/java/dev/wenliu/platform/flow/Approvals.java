package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has approved in a matter and at which nodes, first ones first. */
public record Approvals(List<Given> given) {

    /** Nobody has approved yet. */
    public static final Approvals NONE = new Approvals(List.of());

    public Approvals {
        given = List.copyOf(given);
    }

    /** One approval, and the node where it was given. */
    public record Given(PersonId person, NodeId node) {}

    /** One more approval. */
    public Approvals with(PersonId person, NodeId node) {
        return and(new Approvals(List.of(new Given(person, node))));
    }

    /** Those that stand when what was approved at the node is taken back. */
    public Approvals without(NodeId node) {
        return new Approvals(
                given.stream().filter(one -> !one.node().equals(node)).toList());
    }

    /** These and those, each once. */
    public Approvals and(Approvals others) {
        Set<Given> all = new LinkedHashSet<>(given);
        all.addAll(others.given);
        return new Approvals(List.copyOf(all));
    }

    /**
     * Those that count as earlier ones at a node: each person with the name of the node, the first one in the chart. What is approved in a
     * sibling branch is neither earlier nor later, whoever is quicker; counting it would make the coming path depend on chance.
     */
    public Map<PersonId, Label> before(NodeId node, BranchPaths branches) {
        Map<PersonId, Label> earlier = new LinkedHashMap<>();
        given.stream()
                .filter(one -> !branches.apart(one.node(), node))
                .sorted(Comparator.comparingInt(one -> branches.position(one.node())))
                .forEach(one -> earlier.putIfAbsent(one.person(), branches.name(one.node())));
        return earlier;
    }
}
