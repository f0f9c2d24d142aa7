package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.flow.Approvals;
import dev.wenliu.platform.flow.Case;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.ComingPath;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.round.Acts;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.signoff.Seat;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Follows a matter from its submission over where it rests now to its end, as far as that can be foreseen. */
@Component
class Courses {

    private final Paths paths;
    private final ComingPath comingPath;

    Courses(Paths paths, ComingPath comingPath) {
        this.paths = paths;
        this.comingPath = comingPath;
    }

    /** The whole course of a matter in the eyes of its reader. */
    List<PathEntry> of(Seen seen) {
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
            var nodes = comingPath.after(seen.version().flow(), seen.positions(), flowCase, approvedIfAllApprove(seen));
            return paths.coming(nodes, seen.chart());
        } catch (Refusal unforeseen) {
            return List.of(new PathEntry.Unforeseen(Sentence.of(unforeseen)));
        }
    }

    /** Who has approved, and who will have where everyone who sits now approves. */
    private static Approvals approvedIfAllApprove(Seen seen) {
        Approvals approved = Acts.approvals(seen.history());
        for (Rounds.Stored round : seen.open()) {
            if (!seen.certain(round)) continue;
            for (Seat seat : round.round().seats()) approved = approved.with(seat.person(), round.node());
        }
        return approved;
    }
}
