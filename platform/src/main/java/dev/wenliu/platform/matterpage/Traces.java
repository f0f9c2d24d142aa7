package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.round.Act;
import dev.wenliu.platform.round.Acts;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.round.Works;
import java.util.List;
import org.springframework.stereotype.Component;

/** What matters left at the nodes they came to. */
@Component
class Traces {

    private final Rounds rounds;
    private final Acts acts;
    private final Works works;

    Traces(Rounds rounds, Acts acts, Works works) {
        this.rounds = rounds;
        this.acts = acts;
        this.works = works;
    }

    /**
     * What one matter left.
     *
     * @param works the steps of plugins that it waits for
     */
    record Trace(List<Rounds.Stored> rounds, List<Act> acts, List<Works.Work> works) {}

    Trace of(Matter matter) {
        return new Trace(
                rounds.all(matter.id()),
                acts.of(matter.id()),
                matter.state().open() ? works.pending(matter.id()) : List.of());
    }
}
