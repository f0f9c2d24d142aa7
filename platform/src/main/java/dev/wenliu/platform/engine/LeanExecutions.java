package dev.wenliu.platform.engine;

import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.data.ExecutionDataManager;

/** Executions without followers: our tokens own no tasks, jobs, variables or links, so that taking one away needs no clean-up queries. */
final class LeanExecutions extends ExecutionEntityManagerImpl {

    LeanExecutions(ProcessEngineConfigurationImpl engine, ExecutionDataManager data) {
        super(engine, data);
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
