package dev.wenliu.platform.engine;

import java.util.Date;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.data.ActivityInstanceDataManager;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;

/** Writes no ACT_RU_ACTINST rows, which Flowable otherwise writes at every history level; rounds and acts of our own say more. */
final class NoActivityRows extends ActivityInstanceEntityManagerImpl {

    NoActivityRows(ProcessEngineConfigurationImpl engine, ActivityInstanceDataManager data) {
        super(engine, data);
    }

    @Override
    public void recordActivityStart(ExecutionEntity execution) {}

    @Override
    public void recordActivityEnd(ExecutionEntity execution, String reason) {}

    @Override
    public void recordSequenceFlowTaken(ExecutionEntity execution) {}

    @Override
    public void recordSubProcessInstanceStart(ExecutionEntity parent, ExecutionEntity child) {}

    @Override
    public void recordTaskCreated(TaskEntity task, ExecutionEntity execution) {}

    @Override
    public void recordTaskInfoChange(TaskEntity task, Date changed) {}

    @Override
    public void syncUserTaskExecution(ExecutionEntity execution, FlowElement next, String before, TaskEntity task) {}

    @Override
    public void deleteActivityInstancesByProcessInstanceId(String instance) {}
}
