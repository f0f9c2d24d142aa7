package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.round.Rounds;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Opens matters: a task that its signer sees for the first time is noted (1.5), and what told of the matter is read. */
@Component
class Opening {

    private final Sight sight;
    private final Rounds rounds;
    private final Notices notices;
    private final Clock clock;

    Opening(Sight sight, Rounds rounds, Notices notices, Clock clock) {
        this.sight = sight;
        this.rounds = rounds;
        this.notices = notices;
        this.clock = clock;
    }

    /** The matter in the reader's eyes; refuses whoever may not read it as if it did not exist. */
    Seen open(Actor reader, MatterId id) {
        Seen seen = sight.of(reader, id);
        seen.ownPlace()
                .filter(place -> place.openedAt() == null)
                .ifPresent(place -> rounds.opened(place.task(), clock.instant()));
        notices.readAbout(reader, "matter/" + id);
        return seen;
    }
}
