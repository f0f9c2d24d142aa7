package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.flow.Assignees;
import dev.wenliu.platform.flow.Candidate;
import dev.wenliu.platform.flow.Case;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flow.Resolution;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matterpage.GeneratedFlow.Block;
import dev.wenliu.platform.signoff.SignMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The path by the book: walks the tree of blocks, not the chart; knows neither tokens nor branch paths. */
final class ReferencePath {

    private final Assignees assignees;
    private final Chart chart;
    private final Case flowCase;
    private final Map<String, String> form;
    private final Function<String, Optional<PersonId>> signer;
    private final List<Stop> stops = new ArrayList<>();

    /**
     * A walk.
     *
     * @param signer who signed where any one of several could; empty where nobody knows
     */
    ReferencePath(
            Assignees assignees,
            Chart chart,
            Case flowCase,
            Map<String, String> form,
            Function<String, Optional<PersonId>> signer) {
        this.assignees = assignees;
        this.chart = chart;
        this.flowCase = flowCase;
        this.form = form;
        this.signer = signer;
    }

    /** One node of the path: who signs or is told there, or why it passes by itself. */
    record Stop(
            String node, List<PersonId> people, @Nullable Sentence passed) {}

    List<Stop> of(List<Block> blocks) {
        walk(blocks, Map.of());
        return stops;
    }

    private Map<PersonId, Label> walk(List<Block> blocks, Map<PersonId, Label> approved) {
        Map<PersonId, Label> later = approved;
        for (Block block : blocks) later = walk(block, later);
        return later;
    }

    private Map<PersonId, Label> walk(Block block, Map<PersonId, Label> approved) {
        return switch (block) {
            case Block.Node node -> visit(chart.node(new NodeId(node.id())).orElseThrow(), approved);
            case Block.Part part -> walk(part.inside(), approved);
            case Block.Fork fork -> branches(fork.branches(), approved);
            case Block.Deciding deciding -> branches(taken(deciding), approved);
        };
    }

    private List<List<Block>> taken(Block.Deciding deciding) {
        List<List<Block>> open = deciding.ways().stream()
                .filter(way -> way.test().holds(form))
                .map(GeneratedFlow.Way::then)
                .toList();
        if (open.isEmpty()) return List.of(deciding.otherwise());
        return deciding.all() ? open : open.subList(0, 1);
    }

    /** Every branch knows who approved before the fork; after it all of them count. */
    private Map<PersonId, Label> branches(List<List<Block>> branches, Map<PersonId, Label> approved) {
        Map<PersonId, Label> later = new LinkedHashMap<>(approved);
        for (List<Block> branch : branches) walk(branch, approved).forEach(later::putIfAbsent);
        return later;
    }

    private Map<PersonId, Label> visit(Node node, Map<PersonId, Label> approved) {
        if (!(node instanceof Node.Approval approval)) {
            stops.add(new Stop(node.id().value(), persons(assignees.find(node, flowCase)), null));
            return approved;
        }
        Resolution resolution = assignees.resolve(approval, flowCase, approved);
        List<PersonId> signers = persons(resolution.signers());
        stops.add(new Stop(node.id().value(), signers, resolution.passed()));
        Map<PersonId, Label> later = new LinkedHashMap<>(approved);
        boolean oneOfSeveral = approval.signing().mode() == SignMode.ANY && signers.size() > 1;
        List<PersonId> signing =
                oneOfSeveral ? signer.apply(node.id().value()).stream().toList() : signers;
        signing.forEach(person -> later.putIfAbsent(person, node.name()));
        return later;
    }

    private static List<PersonId> persons(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::person).toList();
    }
}
