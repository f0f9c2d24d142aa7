package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matter.Deadlines;
import dev.wenliu.platform.matter.Judging;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.matter.Titles;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Onward;
import dev.wenliu.platform.signoff.SignAct;
import org.springframework.stereotype.Component;

/** The initiator submits a returned matter again; it walks its path anew. */
@Component
class Resubmitting {

    private final Judging judging;
    private final Titles titles;
    private final Deadlines deadlines;
    private final Onward onward;

    Resubmitting(Judging judging, Titles titles, Deadlines deadlines, Onward onward) {
        this.judging = judging;
        this.titles = titles;
        this.deadlines = deadlines;
        this.onward = onward;
    }

    void apply(Sitting sitting, TaskAct.Resubmit again) {
        Node.Start start = sitting.start();
        MatterInHand hand = sitting.matter();
        Consequences act = sitting.act();
        Judging.Judged judged = judging.judge(
                hand.version().flow(),
                hand.matter().initiator(),
                hand.matter().form(),
                new Judging.Sent(again.values(), again.choices()));
        hand.fill(judged.filled(), start, sitting.person(), act.at());
        hand.choose(judged.choices());
        Matter matter = hand.matter();
        hand.title(titles.of(hand.version().flow(), matter.initiator(), matter.form()));
        hand.due(deadlines.of(hand.version().flow().definition(), act.at()));
        sitting.sign(new SignAct.Approve(sitting.seat()));
        sitting.did(ActKind.RESUBMITTED, "");
        hand.record(act.by(), "task.resubmitted", Sentence.of("task.audit.resubmitted", matter.number()));
        onward.advance(act, sitting.round().execution());
    }
}
