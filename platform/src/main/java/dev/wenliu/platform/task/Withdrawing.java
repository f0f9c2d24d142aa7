package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.matter.MatterReason;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.round.Acts;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Onward;
import dev.wenliu.platform.round.Wording;
import org.springframework.stereotype.Component;

/** 撤回 by the initiator, as long as nobody has acted. */
@Component
class Withdrawing {

    private final Onward onward;
    private final Acts acts;
    private final Matters matters;
    private final Wording wording;

    Withdrawing(Onward onward, Acts acts, Matters matters, Wording wording) {
        this.onward = onward;
        this.acts = acts;
        this.matters = matters;
        this.wording = wording;
    }

    void apply(Actor actor, Consequences act) {
        MatterInHand hand = act.matter();
        if (!hand.matter().initiator().equals(actor.id())) {
            boolean known = matters.mayRead(actor.id(), hand.matter());
            throw new Refusal(known ? KernelReason.NOT_ALLOWED : KernelReason.NO_SUCH_OBJECT);
        }
        Acts.firstDeed(acts.of(hand.id())).ifPresent(deed -> {
            throw new Refusal(MatterReason.ALREADY_ACTED_ON, wording.name(deed.person()), wording.time(deed.at()));
        });
        if (!hand.matter().state().open()) throw new Refusal(MatterReason.ENDED);
        Node.Start start = hand.chart().start();
        act.did(start, ActKind.WITHDRAWN, "", hand.matter().submittedAt());
        onward.end(act);
        hand.end(MatterState.WITHDRAWN, act.at());
        hand.record(
                actor.id(),
                "task.withdrawn",
                Sentence.of("task.audit.withdrawn", hand.matter().number()));
    }
}
