package dev.wenliu.platform.task;

import dev.wenliu.platform.signoff.SignAct;

/**
 * What somebody tries in a walk.
 *
 * @param visit which visit of a node, counted over the whole matter; -1 for a withdrawal, which needs no task
 * @param target where a return goes; empty for anything else
 */
record Move(String person, int visit, int seat, Kind kind, String target) {

    enum Kind {
        APPROVE,
        REJECT,
        SEND_BACK,
        RESUBMIT,
        WITHDRAW
    }

    static Move withdrawal(String person) {
        return new Move(person, -1, -1, Kind.WITHDRAW, "");
    }

    TaskAct act() {
        return switch (kind) {
            case APPROVE -> new TaskAct.Approve("同意", RunningMatter.nothing());
            case REJECT -> new TaskAct.Reject("不同意");
            case SEND_BACK -> new TaskAct.SendBack(target, "请改");
            case RESUBMIT -> new TaskAct.Resubmit(RunningMatter.nothing());
            case WITHDRAW -> throw new IllegalStateException("a withdrawal is no act on a task");
        };
    }

    /** The move as the sign-off machine sees it. */
    SignAct sign() {
        return switch (kind) {
            case APPROVE, RESUBMIT -> new SignAct.Approve(seat);
            case REJECT -> new SignAct.Reject(seat);
            case SEND_BACK -> new SignAct.SendBack(seat, target);
            case WITHDRAW -> throw new IllegalStateException("nobody signs a withdrawal");
        };
    }
}
