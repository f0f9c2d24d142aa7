package dev.wenliu.platform.task;

import org.springframework.stereotype.Component;

/** Hands each act on a seat to the one that knows how it is done. */
@Component
class Handling {

    private final Approving approving;
    private final Rejecting rejecting;
    private final SendingBack sendingBack;
    private final Resubmitting resubmitting;

    Handling(Approving approving, Rejecting rejecting, SendingBack sendingBack, Resubmitting resubmitting) {
        this.approving = approving;
        this.rejecting = rejecting;
        this.sendingBack = sendingBack;
        this.resubmitting = resubmitting;
    }

    void apply(Sitting sitting, TaskAct act) {
        switch (act) {
            case TaskAct.Approve approve -> approving.apply(sitting, approve);
            case TaskAct.Reject reject -> rejecting.apply(sitting, reject);
            case TaskAct.SendBack back -> sendingBack.apply(sitting, back);
            case TaskAct.Resubmit again -> resubmitting.apply(sitting, again);
        }
    }
}
