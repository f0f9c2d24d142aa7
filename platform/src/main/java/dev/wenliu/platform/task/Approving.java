package dev.wenliu.platform.task;

import dev.wenliu.platform.filling.Forgery;
import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.Submitted;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Onward;
import dev.wenliu.platform.signoff.SignAct;
import org.springframework.stereotype.Component;

/** 同意: the form within the node's rights, then the seat; the token goes on once the round is decided. */
@Component
class Approving {

    private final Forms forms;
    private final Onward onward;

    Approving(Forms forms, Onward onward) {
        this.forms = forms;
        this.onward = onward;
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
        if (decided) onward.advance(act, sitting.round().execution());
    }
}
