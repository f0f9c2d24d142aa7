package dev.wenliu.platform.task;

import dev.wenliu.platform.engine.Movement;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.matter.MatterReason;
import dev.wenliu.platform.round.Act;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Onward;
import dev.wenliu.platform.round.Recall;
import dev.wenliu.platform.round.Rounds;
import java.util.List;
import org.springframework.stereotype.Component;

/** 撤回 by whoever acted last, as long as nobody has acted since: the matter is back with them. */
@Component
class Recalling {

    private final Onward onward;
    private final Rounds rounds;

    Recalling(Onward onward, Rounds rounds) {
        this.onward = onward;
        this.rounds = rounds;
    }

    void apply(PersonId person, Consequences act, List<Act> history) {
        MatterInHand hand = act.matter();
        if (!hand.matter().state().open()) throw new Refusal(MatterReason.ENDED);
        Recall recall = Recall.of(person, history, rounds.all(hand.id()), hand.chart())
                .orElseThrow(() -> new Refusal(TaskReason.NOT_HERE));
        Node node = hand.chart().node(recall.to()).orElseThrow();
        Movement movement = onward.takeBack(act, recall);
        act.did(new Act(
                node.id(),
                node.name(),
                ActKind.WITHDRAWN,
                person,
                "",
                null,
                null,
                movement.cancelled(),
                recall.from().arrivedAt(),
                act.at()));
        hand.record(
                person,
                "task.recalled",
                Sentence.of("task.audit.recalled", node.name(), hand.matter().number()));
        onward.arrive(act, movement);
    }
}
