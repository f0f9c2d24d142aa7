package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.MatterStarted;
import dev.wenliu.platform.matter.MatterSubmitted;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.round.Arriving;
import dev.wenliu.platform.round.Bookkeeping;
import dev.wenliu.platform.round.Consequences;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the first rounds of a matter in the transaction that starts it, and runs a first step right after. */
@Component
class Starting {

    private final Arriving arriving;
    private final Bookkeeping bookkeeping;
    private final Steps steps;

    Starting(Arriving arriving, Bookkeeping bookkeeping, Steps steps) {
        this.arriving = arriving;
        this.bookkeeping = bookkeeping;
        this.steps = steps;
    }

    @EventListener
    void on(MatterStarted started) {
        Matter matter = started.matter().matter();
        var act = new Consequences(started.matter(), matter.initiator(), matter.submittedAt(), List.of());
        Node.Start start = started.matter().chart().start();
        act.did(start, ActKind.SUBMITTED, "", matter.submittedAt());
        arriving.follow(act, started.movement());
        bookkeeping.storeWithin(act);
    }

    @EventListener
    void on(MatterSubmitted submitted) {
        steps.run(submitted.matter());
    }
}
