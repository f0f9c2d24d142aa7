package dev.wenliu.platform.task;

import dev.wenliu.platform.engine.Movement;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.round.Act;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Onward;
import dev.wenliu.platform.round.Targets;
import dev.wenliu.platform.signoff.SignAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** 退回 to an earlier node; the branches that the return undoes lose their tasks. */
@Component
class SendingBack {

    private final Onward onward;
    private final Targets targets;

    SendingBack(Onward onward, Targets targets) {
        this.onward = onward;
        this.targets = targets;
    }

    void apply(Sitting sitting, TaskAct.SendBack back) {
        Node.Approval node = sitting.approval();
        String opinion = Sitting.required(back.opinion());
        MatterInHand hand = sitting.matter();
        NodeId target = new NodeId(back.node());
        if (!targets.from(node, hand.id(), hand.chart()).contains(target)) throw new Refusal(TaskReason.NO_SUCH_TARGET);
        sitting.sign(new SignAct.SendBack(sitting.seat(), back.node()));
        Movement movement = onward.sendBack(sitting.act(), sitting.round().execution(), target);
        record(sitting, opinion, target, movement);
        onward.arrive(sitting.act(), movement);
    }

    private void record(Sitting sitting, String opinion, NodeId target, Movement movement) {
        Consequences act = sitting.act();
        Node node = sitting.node();
        Matter matter = sitting.matter().matter();
        act.did(new Act(
                node.id(),
                node.name(),
                ActKind.RETURNED,
                act.by(),
                opinion,
                null,
                target,
                movement.cancelled(),
                sitting.round().arrivedAt(),
                act.at()));
        Label targetName = sitting.matter().chart().node(target).orElseThrow().name();
        sitting.matter()
                .record(
                        act.by(),
                        "task.returned",
                        Sentence.of("task.audit.returned", node.name(), matter.number(), targetName));
        if (target.equals(sitting.matter().chart().start().id()))
            act.tell(
                    NoticeKind.MATTER,
                    List.of(matter.initiator()),
                    Sentence.of("task.notice.returned", matter.title(), matter.number(), node.name(), opinion));
    }
}
