package dev.wenliu.platform.engine;

import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.data.ExecutionDataManager;
import org.flowable.engine.impl.util.CommandContextUtil;

/** Executions without followers: our tokens own no tasks, jobs, variables or links, so that taking one away needs no clean-up queries. */
final class LeanExecutions extends ExecutionEntityManagerImpl {

    LeanExecutions(ProcessEngineConfigurationImpl engine, ExecutionDataManager data) {
        super(engine, data);
    }

    /** Reads the root and all tokens at once; until the act ends, whoever looks for tokens finds them without another statement. */
    void know(String instance) {
        dataManager.findExecutionsByRootProcessInstanceId(instance);
        Journey.current().knowTokens();
    }

    @Override
    public List<ExecutionEntity> findChildExecutionsByParentExecutionId(String parent) {
        if (!known()) return super.findChildExecutionsByParentExecutionId(parent);
        return all().filter(token -> parent.equals(token.getParentId())).collect(toList());
    }

    @Override
    public List<ExecutionEntity> findChildExecutionsByProcessInstanceId(String instance) {
        if (!known()) return super.findChildExecutionsByProcessInstanceId(instance);
        return all().filter(token -> token.getParentId() != null && instance.equals(token.getProcessInstanceId()))
                .collect(toList());
    }

    @Override
    public Collection<ExecutionEntity> findInactiveExecutionsByActivityIdAndProcessInstanceId(
            String activity, String instance) {
        if (!known()) return super.findInactiveExecutionsByActivityIdAndProcessInstanceId(activity, instance);
        return findChildExecutionsByProcessInstanceId(instance).stream()
                .filter(token -> !token.isActive() && activity.equals(token.getActivityId()))
                .collect(toList());
    }

    private static boolean known() {
        return Journey.underWay() && Journey.current().knowsTokens();
    }

    private static Stream<ExecutionEntity> all() {
        return CommandContextUtil.getEntityCache().findInCache(ExecutionEntityImpl.class).stream()
                .filter(token -> !token.isEnded())
                .map(ExecutionEntity.class::cast);
    }

    @Override
    public void deleteRelatedDataForExecution(ExecutionEntity execution, String reason, boolean direct) {
        execution.setEnded(true); // not inactive as well: that would be written just before the row is deleted
    }

    @Override
    public void deleteProcessInstanceExecutionEntity(
            String instance, String element, String reason, boolean cascade, boolean cancel, boolean fireEvents) {
        super.deleteProcessInstanceExecutionEntity(instance, element, reason, cascade, cancel, fireEvents);
        if (Journey.underWay()) Journey.current().end();
    }
}
