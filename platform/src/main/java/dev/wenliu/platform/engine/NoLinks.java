package dev.wenliu.platform.engine;

import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.interceptor.IdentityLinkInterceptor;
import org.flowable.identitylink.service.impl.persistence.entity.IdentityLinkEntity;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;

/** Keeps the engine from linking people to anything; a starter's link would also stand in the way of the end. */
final class NoLinks implements IdentityLinkInterceptor {

    @Override
    public void handleCompleteTask(TaskEntity task) {}

    @Override
    public void handleAddIdentityLinkToTask(TaskEntity task, IdentityLinkEntity link) {}

    @Override
    public void handleAddAssigneeIdentityLinkToTask(TaskEntity task, String assignee) {}

    @Override
    public void handleAddOwnerIdentityLinkToTask(TaskEntity task, String owner) {}

    @Override
    public void handleCreateProcessInstance(ExecutionEntity instance) {}

    @Override
    public void handleCreateSubProcessInstance(ExecutionEntity instance, ExecutionEntity parent) {}
}
