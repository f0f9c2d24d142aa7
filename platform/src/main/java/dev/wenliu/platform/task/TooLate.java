package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.MatterReason;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.round.Act;
import dev.wenliu.platform.round.Acts;
import dev.wenliu.platform.round.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells somebody why there is nothing for them to withdraw: others have acted since, or they never did. */
@Component
class TooLate {

    private final Matters matters;
    private final Wording wording;

    TooLate(Matters matters, Wording wording) {
        this.matters = matters;
        this.wording = wording;
    }

    Refusal refusal(PersonId person, Matter matter, List<Act> history) {
        if (!matters.mayRead(person, matter)) return new Refusal(KernelReason.NO_SUCH_OBJECT);
        boolean hadPart = matter.initiator().equals(person) || Acts.acted(person, history);
        return Acts.lastDeed(history)
                .filter(deed -> hadPart)
                .map(deed -> new Refusal(
                        MatterReason.ALREADY_ACTED_ON, wording.name(deed.person()), wording.time(deed.at())))
                .orElseGet(() -> new Refusal(KernelReason.NOT_ALLOWED));
    }
}
