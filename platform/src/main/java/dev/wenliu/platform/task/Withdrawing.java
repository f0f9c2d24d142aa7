package dev.wenliu.platform.task;

import dev.wenliu.platform.engine.TokenEngine;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.matter.MatterReason;
import dev.wenliu.platform.matter.MatterState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 撤回 by the initiator, as long as nobody has acted. */
@Component
class Withdrawing {

    private static final Set<ActKind> BY_ITSELF = Set.of(ActKind.SUBMITTED, ActKind.PASSED, ActKind.TOLD);

    private final TokenEngine engine;
    private final Acts acts;
    private final Works works;
    private final Wording wording;

    Withdrawing(TokenEngine engine, Acts acts, Works works, Wording wording) {
        this.engine = engine;
        this.acts = acts;
        this.works = works;
        this.wording = wording;
    }

    void apply(Actor actor, Consequences act) {
        MatterInHand hand = act.matter();
        if (!hand.matter().initiator().equals(actor.id())) throw new Refusal(KernelReason.NO_SUCH_OBJECT);
        firstDeed(acts.of(hand.id())).ifPresent(deed -> {
            throw new Refusal(MatterReason.ALREADY_ACTED_ON, wording.name(deed.person()), wording.time(deed.at()));
        });
        if (!hand.matter().state().open()) throw new Refusal(MatterReason.ENDED);
        Node.Start start = hand.chart().start();
        act.did(start, ActKind.WITHDRAWN, "", hand.matter().submittedAt());
        engine.end(hand.instance());
        act.cancelAll();
        works.cancelAll(hand.id());
        hand.end(MatterState.WITHDRAWN, act.at());
        hand.record(
                actor.id(),
                "task.withdrawn",
                Sentence.of("task.audit.withdrawn", hand.matter().number()));
    }

    /** The first act in the history that stands in the way. */
    static Optional<Act> firstDeed(List<Act> history) {
        return history.stream().filter(act -> !BY_ITSELF.contains(act.kind())).findFirst();
    }
}
