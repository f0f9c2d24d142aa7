package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Approvals;
import dev.wenliu.platform.flow.Case;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.ComingPath;
import dev.wenliu.platform.form.Forms;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.round.Acts;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.signoff.Seat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Composes what the page of a matter shows; computes, decides nothing. */
@Service
public class MatterPages {

    private final Sight sight;
    private final Rounds rounds;
    private final Forms forms;
    private final ComingPath comingPath;
    private final Paths paths;
    private final Offers offers;
    private final Clock clock;

    MatterPages(
            Sight sight, Rounds rounds, Forms forms, ComingPath comingPath, Paths paths, Offers offers, Clock clock) {
        this.sight = sight;
        this.rounds = rounds;
        this.forms = forms;
        this.comingPath = comingPath;
        this.paths = paths;
        this.offers = offers;
        this.clock = clock;
    }

    /** The page of a matter for this reader; refuses whoever may not read it as if it did not exist. */
    @Transactional
    public MatterPage open(Actor actor, MatterId id) {
        Seen seen = sight.of(actor, id);
        seen.ownPlace()
                .filter(place -> place.openedAt() == null)
                .ifPresent(place -> rounds.opened(place.task(), clock.instant()));
        return offers.page(
                seen, forms.live(seen.form(), seen.rights(), seen.matter().form()), path(seen));
    }

    private List<PathEntry> path(Seen seen) {
        Chart chart = seen.chart();
        List<PathEntry> path = new ArrayList<>(paths.past(seen.history(), chart));
        if (!seen.matter().state().open()) return path;
        path.addAll(paths.now(seen));
        path.addAll(coming(seen, seen.matter().flowCase()));
        return path;
    }

    /** A page stays readable when a script fails or nobody is found: what is refused is the act, not the reader. */
    private List<? extends PathEntry> coming(Seen seen, Case flowCase) {
        try {
            return paths.coming(
                    comingPath.after(seen.version().flow(), seen.positions(), flowCase, approvedIfAllApprove(seen)));
        } catch (Refusal unforeseen) {
            return List.of(new PathEntry.Unforeseen(Sentence.of(unforeseen)));
        }
    }

    /** Who has approved, and who will have where everyone who sits now approves. */
    private static Approvals approvedIfAllApprove(Seen seen) {
        Approvals approved = Acts.approvals(seen.history());
        for (Rounds.Stored round : seen.open()) {
            if (!seen.certain(round)) continue;
            for (Seat seat : round.round().seats())
                approved = approved.with(seat.person(), round.node(), seen.name(round.node()));
        }
        return approved;
    }
}
