package dev.wenliu.platform.engine;

import dev.wenliu.platform.flow.BranchPaths;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManager;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.engine.impl.util.ProcessDefinitionUtil;
import org.jspecify.annotations.Nullable;

/** Our own commands on the engine's tokens. {@code changeActivityState} is wrong in parallel charts and hides tokens that wait at joins. */
final class TokenMoves {

    private static final String REASON = "taken away";

    private TokenMoves() {}

    /** Lets a resting token go on. */
    static Command<Boolean> advance(Token token) {
        return context -> {
            know(context, token.instance());
            ExecutionEntity resting = resting(tokens(context).findById(token.execution()), token.instance());
            CommandContextUtil.getAgenda(context).planTriggerExecutionOperation(resting);
            return true;
        };
    }

    /** Moves a resting token to an earlier node; answers the other resting tokens that this takes away. */
    static Command<List<String>> sendBack(Token from, NodeId target, Chart chart) {
        return context -> {
            know(context, from.instance());
            List<ExecutionEntity> all = tokens(context).findChildExecutionsByProcessInstanceId(from.instance());
            ExecutionEntity actor = resting(
                    all.stream()
                            .filter(token -> token.getId().equals(from.execution()))
                            .findFirst()
                            .orElse(null),
                    from.instance());
            refuseUnlessEarlier(chart, node(actor), target);
            ExecutionEntity token = into(context, chart, target, actor);
            List<ExecutionEntity> gone = undone(all, token, target, chart);
            gone.forEach(other -> tokens(context).deleteExecutionAndRelatedData(other, REASON, false));
            var process = ProcessDefinitionUtil.getProcess(actor.getProcessDefinitionId());
            token.setCurrentFlowElement(process.getFlowElement(target.value(), true));
            CommandContextUtil.getAgenda(context).planContinueProcessOperation(token);
            return gone.stream()
                    .filter(other -> rests(other) && !other.equals(actor))
                    .map(ExecutionEntity::getId)
                    .toList();
        };
    }

    /** Takes every token away, and the running chart with them. */
    static Command<Boolean> end(String instance) {
        return context -> {
            ExecutionEntityManager tokens = tokens(context);
            ExecutionEntity root = tokens.findById(instance);
            if (root == null || !root.isProcessInstanceType()) throw new Refusal(KernelReason.CHANGED_MEANWHILE);
            for (ExecutionEntity token : insideFirst(tokens.findChildExecutionsByProcessInstanceId(instance)))
                tokens.deleteExecutionAndRelatedData(token, REASON, false);
            tokens.deleteExecutionAndRelatedData(root, REASON, false);
            return true;
        };
    }

    /** The token itself where it stays in its sub-process, or a new one in the running part of the chart that holds the target. */
    private static ExecutionEntity into(CommandContext context, Chart chart, NodeId target, ExecutionEntity actor) {
        Optional<NodeId> scope = chart.scope(target);
        if (scope.equals(chart.scope(node(actor)))) return actor;
        ExecutionEntity part = actor.getParent();
        while (!part.isProcessInstanceType() && !scope.equals(Optional.of(node(part)))) part = part.getParent();
        return tokens(context).createChildExecution(part);
    }

    /** All other tokens, waiting ones and running sub-processes among them, that stand where the target's branch goes on. */
    private static List<ExecutionEntity> undone(
            List<ExecutionEntity> all, ExecutionEntity returned, NodeId target, Chart chart) {
        var paths = BranchPaths.of(chart);
        return insideFirst(all).stream()
                .filter(token -> !token.getId().equals(returned.getId()))
                .filter(token -> paths.undoes(target, node(token)))
                .toList();
    }

    /** Children before the sub-process around them, whose row theirs refer to. */
    private static List<ExecutionEntity> insideFirst(List<ExecutionEntity> tokens) {
        Map<String, ExecutionEntity> byId = new HashMap<>();
        tokens.forEach(token -> byId.put(token.getId(), token));
        return tokens.stream()
                .sorted(Comparator.comparingInt((ExecutionEntity token) -> depth(token, byId))
                        .reversed())
                .toList();
    }

    private static int depth(ExecutionEntity token, Map<String, ExecutionEntity> byId) {
        int depth = 0;
        for (var part = byId.get(token.getParentId()); part != null; part = byId.get(part.getParentId())) depth++;
        return depth;
    }

    private static void refuseUnlessEarlier(Chart chart, NodeId actor, NodeId target) {
        boolean rests = chart.node(target)
                .map(node -> node instanceof Node.Start
                        || node instanceof Node.Approval
                        || node instanceof Node.Step
                        || node instanceof Node.SubProcess)
                .orElse(false);
        if (!rests || !leads(chart, target, actor) || !BranchPaths.of(chart).mayReturn(actor, target))
            throw new Refusal(EngineReason.NO_RETURN, target);
    }

    private static boolean leads(Chart chart, NodeId from, NodeId to) {
        Set<NodeId> seen = new HashSet<>();
        Deque<NodeId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            NodeId node = open.remove();
            if (node.equals(to)) return true;
            if (seen.add(node)) open.addAll(chart.next(node));
        }
        return false;
    }

    private static ExecutionEntity resting(@Nullable ExecutionEntity token, String instance) {
        if (token == null || !rests(token) || !instance.equals(token.getProcessInstanceId()))
            throw new Refusal(KernelReason.CHANGED_MEANWHILE);
        return token;
    }

    /** Whether it waits to be let go; tokens at joins and running sub-processes do not. */
    private static boolean rests(ExecutionEntity token) {
        return token.isActive() && !token.isScope() && token.getActivityId() != null;
    }

    private static NodeId node(ExecutionEntity token) {
        return new NodeId(token.getActivityId());
    }

    private static void know(CommandContext context, String instance) {
        if (tokens(context) instanceof LeanExecutions executions) executions.know(instance);
    }

    private static ExecutionEntityManager tokens(CommandContext context) {
        return CommandContextUtil.getExecutionEntityManager(context);
    }
}
