package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Rounds;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Begins whatever changes a matter: its row is locked first. */
@Component
class Locking {

    private final Matters matters;
    private final Rounds rounds;
    private final People people;
    private final Clock clock;

    Locking(Matters matters, Rounds rounds, People people, Clock clock) {
        this.matters = matters;
        this.rounds = rounds;
        this.people = people;
        this.clock = clock;
    }

    /** Locks the matter for an act of the actor; refuses whoever is frozen or has left since logging in. */
    Consequences begin(Actor actor, MatterId id) {
        if (people.find(actor.id()).filter(Person::active).isEmpty()) throw new Refusal(KernelReason.NOT_ALLOWED);
        MatterInHand hand = matters.lock(id);
        return new Consequences(hand, actor.id(), now(), rounds.open(id));
    }

    /** Locks the matter for an act of the product itself. */
    Consequences begin(MatterId id) {
        MatterInHand hand = matters.lock(id);
        return new Consequences(hand, null, now(), rounds.open(id));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
