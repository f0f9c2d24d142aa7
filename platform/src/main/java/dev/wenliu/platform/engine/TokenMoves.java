package dev.wenliu.platform.engine;

import dev.wenliu.platform.flow.BranchPaths;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
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
    static Command<Boolean> advance(String instance, String execution) {
        return context -> {
            ExecutionEntity token = resting(tokens(context).findById(execution), instance);
            CommandContextUtil.getAgenda(context).planTriggerExecutionOperation(token);
            return true;
        };
    }

    /** Moves a resting token to an earlier node; answers the other resting tokens that this takes away. */
    static Command<List<String>> sendBack(String instance, String execution, NodeId target, Chart chart) {
        return context -> {
            List<ExecutionEntity> all = tokens(context).findChildExecutionsByProcessInstanceId(instance);
            ExecutionEntity actor = resting(
                    all.stream()
                            .filter(token -> token.getId().equals(execution))
                            .findFirst()
                            .orElse(null),
                    instance);
            refuseUnlessEarlier(chart, node(actor), target);
            List<String> cancelled = cancel(context, chart, target, others(all, actor));
            var process = ProcessDefinitionUtil.getProcess(actor.getProcessDefinitionId());
            actor.setCurrentFlowElement(process.getFlowElement(target.value()));
            CommandContextUtil.getAgenda(context).planContinueProcessOperation(actor);
            return cancelled;
        };
    }

    /** Takes every token away, and the running chart with them. */
    static Command<Boolean> end(String instance) {
        return context -> {
            ExecutionEntityManager tokens = tokens(context);
            ExecutionEntity root = tokens.findById(instance);
            if (root == null || !root.isProcessInstanceType()) throw new Refusal(KernelReason.CHANGED_MEANWHILE);
            for (ExecutionEntity token : tokens.findChildExecutionsByProcessInstanceId(instance))
                tokens.deleteExecutionAndRelatedData(token, REASON, false);
            tokens.deleteExecutionAndRelatedData(root, REASON, false);
            return true;
        };
    }

    private static List<String> cancel(
            CommandContext context, Chart chart, NodeId target, List<ExecutionEntity> others) {
        var undone = BranchPaths.of(chart).path(target);
        var paths = BranchPaths.of(chart);
        List<String> cancelled = new ArrayList<>();
        for (ExecutionEntity token : others) {
            var path = paths.path(node(token));
            boolean kept = path.size() < undone.size()
                    || !path.subList(0, undone.size()).equals(undone);
            if (kept) continue;
            if (token.isActive()) cancelled.add(token.getId());
            tokens(context).deleteExecutionAndRelatedData(token, REASON, false);
        }
        return cancelled;
    }

    private static void refuseUnlessEarlier(Chart chart, NodeId actor, NodeId target) {
        boolean rests = chart.node(target)
                .map(node -> node instanceof Node.Start || node instanceof Node.Approval || node instanceof Node.Step)
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
            if (seen.add(node)) chart.from(node).forEach(way -> open.add(way.to()));
        }
        return false;
    }

    private static List<ExecutionEntity> others(List<ExecutionEntity> all, ExecutionEntity actor) {
        return all.stream()
                .filter(token -> !token.getId().equals(actor.getId()))
                .toList();
    }

    private static ExecutionEntity resting(@Nullable ExecutionEntity token, String instance) {
        boolean rests = token != null
                && instance.equals(token.getProcessInstanceId())
                && token.isActive()
                && token.getActivityId() != null;
        if (token == null || !rests) throw new Refusal(KernelReason.CHANGED_MEANWHILE);
        return token;
    }

    private static NodeId node(ExecutionEntity token) {
        return new NodeId(token.getActivityId());
    }

    private static ExecutionEntityManager tokens(CommandContext context) {
        return CommandContextUtil.getExecutionEntityManager(context);
    }
}
