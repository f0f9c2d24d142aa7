package dev.wenliu.platform.flow;

import dev.wenliu.platform.flow.BranchPaths.Branch;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.rule.Conditions;
import dev.wenliu.platform.rule.Facts;
import dev.wenliu.platform.signoff.SignMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One walk ahead: tokens run one after the other until they wait at a join, which lets one go on once nothing is left inside its block. */
final class PathWalk {

    private final Assignees assignees;
    private final FlowPackage flow;
    private final Case flowCase;
    private final Facts facts;
    private final BranchPaths branches;
    private final List<ComingNode> coming = new ArrayList<>();
    private final Set<NodeId> visited = new HashSet<>();
    private final Map<List<Branch>, Integer> branchNumbers = new HashMap<>();
    private final Map<NodeId, Approvals> joins = new LinkedHashMap<>();
    private final Deque<Token> tokens = new ArrayDeque<>();

    /** A token about to enter a node, and who approved on its way. */
    private record Token(NodeId at, Approvals approvals) {}

    PathWalk(Assignees assignees, FlowPackage flow, Case flowCase, Facts facts) {
        this.assignees = assignees;
        this.flow = flow;
        this.flowCase = flowCase;
        this.facts = facts;
        this.branches = BranchPaths.of(flow.chart());
    }

    List<ComingNode> after(Set<NodeId> positions, Approvals approvals) {
        visited.addAll(positions);
        for (Node node : flow.chart().nodes())
            if (positions.contains(node.id()))
                leave(node, approving(node, approvals)).forEach(tokens::add);
        while (!tokens.isEmpty() || !joins.isEmpty()) {
            Optional<NodeId> ready = joins.keySet().stream().filter(this::ready).findFirst();
            if (ready.isPresent()) release(ready.get());
            else enter(tokens.remove());
        }
        return List.copyOf(coming);
    }

    private void enter(Token token) {
        Node node = flow.chart().node(token.at()).orElseThrow();
        if (isJoin(node)) {
            joins.merge(node.id(), token.approvals(), Approvals::and);
        } else if (visited.add(node.id())) {
            List<Token> next = leave(node, arrive(node, token.approvals()));
            next.reversed().forEach(tokens::addFirst);
        }
    }

    /** Whether nothing is left between the join and its fork that could still come. */
    private boolean ready(NodeId join) {
        Stream<NodeId> elsewhere = Stream.concat(tokens.stream().map(Token::at), joins.keySet().stream())
                .filter(at -> !at.equals(join));
        return tokens.stream().noneMatch(token -> token.at().equals(join))
                && elsewhere.noneMatch(at -> branches.inside(join, branches.path(at)));
    }

    private void release(NodeId ready) {
        Approvals approvals = joins.remove(ready);
        Node join = flow.chart().node(ready).orElseThrow();
        if (approvals != null && visited.add(ready))
            leave(join, approvals).reversed().forEach(tokens::addFirst);
    }

    /** Lists what comes here; returns who has approved once the token goes on. */
    private Approvals arrive(Node node, Approvals approvals) {
        return switch (node) {
            case Node.Approval approval -> {
                Resolution resolution = resolve(approval, approvals);
                list(node, resolution, List.of());
                yield approved(approval, resolution, approvals);
            }
            case Node.Cc cc -> {
                list(node, null, assignees.find(cc, flowCase));
                yield approvals;
            }
            case Node.Step _ -> {
                list(node, null, List.of());
                yield approvals;
            }
            case Node.Start _, Node.End _, Node.Gateway _, Node.SubProcess _, Node.Entry _ -> approvals;
        };
    }

    private List<Token> leave(Node node, Approvals approvals) {
        List<NodeId> next = flow.chart().next(node.id());
        if (node instanceof Node.Gateway gateway && gateway.kind().decides() && next.size() > 1)
            next = chosen(gateway).stream().map(Transition::to).toList();
        return next.stream().map(to -> new Token(to, approvals)).toList();
    }

    /** The ways whose conditions hold, only the first of them at a 条件分支, or else the last resort. */
    private List<Transition> chosen(Node.Gateway gateway) {
        List<Transition> ways = flow.chart().from(gateway.id());
        List<Transition> open = ways.stream()
                .filter(way -> way.condition() != null && Conditions.hold(way.condition(), facts))
                .toList();
        if (open.isEmpty()) open = ways.stream().filter(Transition::otherwise).toList();
        return gateway.kind().forks() ? open : open.stream().limit(1).toList();
    }

    private void list(Node node, @Nullable Resolution resolution, List<Candidate> cc) {
        List<Branch> path = branches.path(node.id()).stream()
                .filter(branch -> flow.chart().node(branch.fork()).orElseThrow() instanceof Node.Gateway)
                .toList();
        int number = path.isEmpty() ? 0 : branchNumbers.computeIfAbsent(path, key -> branchNumbers.size() + 1);
        coming.add(new ComingNode(node, number, resolution, cc, ask(node).orElse(null)));
    }

    private Optional<Ask> ask(Node node) {
        return node.rule()
                .filter(AssigneeRule.InitiatorsChoice.class::isInstance)
                .map(AssigneeRule.InitiatorsChoice.class::cast)
                .map(rule -> new Ask(rule.least(), rule.most(), chosen(node)));
    }

    private List<PersonId> chosen(Node node) {
        return assignees.find(node, flowCase).stream().map(Candidate::person).toList();
    }

    /** Whoever is signing now approves before the token goes on. */
    private Approvals approving(Node node, Approvals approvals) {
        if (!(node instanceof Node.Approval approval)) return approvals;
        try {
            return approved(approval, resolve(approval, approvals), approvals);
        } catch (Refusal nobodyAnyMore) {
            return approvals;
        }
    }

    /** Who signs; nobody yet where the initiator has still to choose. */
    private Resolution resolve(Node.Approval node, Approvals approvals) {
        if (ask(node).filter(Ask::open).isPresent()) return new Resolution(List.of(), null);
        return assignees.resolve(node, flowCase, approvals.before(node.id(), branches));
    }

    /** Nobody knows which of several people will sign where one is enough. */
    private static Approvals approved(Node.Approval node, Resolution resolution, Approvals approvals) {
        boolean open =
                node.signing().mode() == SignMode.ANY && resolution.signers().size() > 1;
        Approvals later = approvals;
        if (!open) for (Candidate signer : resolution.signers()) later = later.with(signer.person(), node.id());
        return later;
    }

    private boolean isJoin(Node node) {
        return node instanceof Node.Gateway gateway
                && gateway.kind().forks()
                && flow.chart().to(node.id()).size() > 1;
    }
}
