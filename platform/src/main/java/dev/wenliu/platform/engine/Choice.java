package dev.wenliu.platform.engine;

import dev.wenliu.platform.kernel.Refusal;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.impl.bpmn.behavior.ExclusiveGatewayActivityBehavior;

/** The exclusive gateway, saying in our words when no way is open. */
final class Choice extends ExclusiveGatewayActivityBehavior {

    @Override
    public void leave(DelegateExecution execution) {
        String gateway = execution.getCurrentActivityId();
        try {
            super.leave(execution);
        } catch (FlowableException noWay) {
            throw new Refusal(EngineReason.NO_WAY, gateway);
        }
    }
}
