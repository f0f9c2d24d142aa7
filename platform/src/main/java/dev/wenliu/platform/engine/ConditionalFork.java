package dev.wenliu.platform.engine;

import java.util.List;
import org.flowable.bpmn.model.InclusiveGateway;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.impl.bpmn.behavior.InclusiveGatewayActivityBehavior;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.util.CommandContextUtil;

/**
 * 条件并行. Its join lets one token go on as soon as no other is left between it and its fork: where tokens stand is known from the branch
 * paths, while Flowable's own join waits for every token that could reach it by any way round.
 */
final class ConditionalFork extends InclusiveGatewayActivityBehavior {

    @Override
    public void execute(DelegateExecution execution) {
        ExecutionEntity token = (ExecutionEntity) execution;
        boolean joins = ((InclusiveGateway) token.getCurrentFlowElement())
                        .getIncomingFlows()
                        .size()
                > 1;
        if (joins) join(token);
        else CommandContextUtil.getAgenda().planTakeOutgoingSequenceFlowsOperation(token, true);
    }

    private static void join(ExecutionEntity token) {
        String join = token.getActivityId();
        token.inactivate();
        var tokens = CommandContextUtil.getExecutionEntityManager();
        List<ExecutionEntity> all = tokens.findChildExecutionsByProcessInstanceId(token.getProcessInstanceId());
        var inside = Journey.current().inside(join);
        if (all.stream().anyMatch(other -> inside.test(other.getActivityId()))) return;
        for (ExecutionEntity other : all)
            if (join.equals(other.getActivityId()) && !other.getId().equals(token.getId()))
                tokens.deleteExecutionAndRelatedData(other, null, false);
        CommandContextUtil.getAgenda().planTakeOutgoingSequenceFlowsOperation(token, false);
    }
}
