package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Onward;
import dev.wenliu.platform.signoff.SignAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** 不同意: ends the matter, whatever its other branches do. */
@Component
class Rejecting {

    private final Onward onward;

    Rejecting(Onward onward) {
        this.onward = onward;
    }

    void apply(Sitting sitting, TaskAct.Reject reject) {
        Node.Approval node = sitting.approval();
        String opinion = Sitting.required(reject.opinion());
        Consequences act = sitting.act();
        MatterInHand hand = sitting.matter();
        sitting.sign(new SignAct.Reject(sitting.seat()));
        sitting.did(ActKind.REJECTED, opinion);
        onward.end(act);
        hand.end(MatterState.REJECTED, act.at());
        Matter matter = hand.matter();
        hand.record(act.by(), "task.rejected", Sentence.of("task.audit.rejected", node.name(), matter.number()));
        act.tell(
                NoticeKind.MATTER,
                List.of(matter.initiator()),
                Sentence.of("task.notice.rejected", matter.title(), matter.number(), node.name(), opinion));
    }
}
