package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.matter.MatterReason;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.round.Act;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.round.Acts;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Onward;
import java.util.List;
import org.springframework.stereotype.Component;

/** 撤回: by the initiator, as long as nobody has acted at all, which ends the matter; else by whoever acted last. */
@Component
class Withdrawing {

    private final Onward onward;
    private final Acts acts;
    private final Recalling recalling;
    private final TooLate tooLate;

    Withdrawing(Onward onward, Acts acts, Recalling recalling, TooLate tooLate) {
        this.onward = onward;
        this.acts = acts;
        this.recalling = recalling;
        this.tooLate = tooLate;
    }

    void apply(PersonId person, Consequences act) {
        MatterInHand hand = act.matter();
        List<Act> history = acts.of(hand.id());
        Act last = Acts.lastDeed(history).orElse(null);
        boolean own = hand.matter().initiator().equals(person);
        if (last == null && own) end(person, act);
        else if (last != null && last.kind() != ActKind.WITHDRAWN && person.equals(last.person()))
            recalling.apply(person, act, history);
        else throw tooLate.refusal(person, hand.matter(), history);
    }

    private void end(PersonId person, Consequences act) {
        MatterInHand hand = act.matter();
        if (!hand.matter().state().open()) throw new Refusal(MatterReason.ENDED);
        Node.Start start = hand.chart().start();
        act.did(start, ActKind.WITHDRAWN, "", hand.matter().submittedAt());
        onward.end(act);
        hand.end(MatterState.WITHDRAWN, act.at());
        hand.record(
                person,
                "task.withdrawn",
                Sentence.of("task.audit.withdrawn", hand.matter().number()));
    }
}
