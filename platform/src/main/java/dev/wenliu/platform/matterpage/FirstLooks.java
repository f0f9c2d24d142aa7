package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.round.Rounds;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Notes when people open a task of theirs for the first time. */
@Component
class FirstLooks {

    private final Rounds rounds;
    private final Clock clock;

    FirstLooks(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    void note(Seen seen) {
        seen.ownPlace()
                .filter(place -> place.openedAt() == null)
                .ifPresent(place -> rounds.opened(place.task(), clock.instant()));
    }
}
