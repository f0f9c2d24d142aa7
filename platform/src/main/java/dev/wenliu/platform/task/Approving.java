package dev.wenliu.platform.task;

import dev.wenliu.platform.engine.TokenEngine;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.form.Forgery;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Forms;
import dev.wenliu.platform.form.Submitted;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.round.Arriving;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.signoff.SignAct;
import org.springframework.stereotype.Component;

/** 同意: the form within the node's rights, then the seat; the token goes on once the round is decided. */
@Component
class Approving {

    private final Forms forms;
    private final TokenEngine engine;
    private final Arriving arriving;

    Approving(Forms forms, TokenEngine engine, Arriving arriving) {
        this.forms = forms;
        this.engine = engine;
        this.arriving = arriving;
    }

    void apply(Sitting sitting, TaskAct.Approve approve) {
        Node.Approval node = sitting.approval();
        MatterInHand hand = sitting.matter();
        Consequences act = sitting.act();
        FormSchema form = hand.version().flow().form();
        Forgery.refuse(form, node.rights(), hand.matter().form(), approve.values());
        hand.fill(
                forms.fill(
                        form, node.rights(), hand.matter().form(), new Submitted(approve.values(), sitting.person())),
                node,
                sitting.person(),
                act.at());
        boolean decided = sitting.sign(new SignAct.Approve(sitting.seat()));
        sitting.did(ActKind.APPROVED, approve.opinion().strip());
        hand.record(
                act.by(),
                "task.approved",
                Sentence.of("task.audit.approved", node.name(), hand.matter().number()));
        if (decided)
            arriving.follow(
                    act, engine.advance(hand.instance(), sitting.round().execution(), hand.chart(), hand.routing()));
    }
}
