package dev.wenliu.platform.engine;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.impl.bpmn.behavior.ReceiveTaskActivityBehavior;

/** What a token does at a node of ours: rest until it is let go, or be noted and pass. Arriving is a direct call, it costs no statement. */
final class WaitState extends ReceiveTaskActivityBehavior {

    WaitState(String element) {
        super(element, null);
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!Journey.current().restsAt(execution.getCurrentActivityId(), execution.getId())) leave(execution);
    }
}
