package dev.wenliu.platform.round;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.signoff.SeatState;
import java.util.List;
import java.util.Optional;

/**
 * What whoever acted last may take back (撤回) while nobody has acted since: an approval that decided its node alone, or a resubmission.
 *
 * @param from an open round that the act led to
 * @param to where the matter comes back to
 */
public record Recall(Rounds.Stored from, NodeId to) {

    /** What the person may take back; empty where there is nothing, or others had a part in it. */
    public static Optional<Recall> of(PersonId person, List<Act> history, List<Rounds.Stored> rounds, Chart chart) {
        Optional<Act> last = Acts.lastDeed(history).filter(deed -> person.equals(deed.person()));
        return last.filter(deed -> alone(deed, rounds))
                .flatMap(deed -> rounds.stream()
                        .filter(Rounds.Stored::open)
                        .filter(round -> leadsBack(round, deed.node(), rounds, chart))
                        .findFirst()
                        .map(round -> new Recall(round, deed.node())));
    }

    private static boolean alone(Act deed, List<Rounds.Stored> rounds) {
        return switch (deed.kind()) {
            case RESUBMITTED -> true;
            case APPROVED ->
                rounds.stream()
                        .filter(round -> round.node().equals(deed.node()))
                        .reduce((earlier, later) -> later)
                        .filter(round -> !round.open() && approvals(round) == 1)
                        .isPresent();
            case SUBMITTED, REJECTED, RETURNED, WITHDRAWN, TRANSFERRED, PASSED, TOLD, STEP_DONE, STEP_REFUSED -> false;
        };
    }

    private static long approvals(Rounds.Stored round) {
        return round.round().seats().stream()
                .filter(seat -> seat.state() == SeatState.APPROVED)
                .count();
    }

    private static boolean leadsBack(Rounds.Stored open, NodeId to, List<Rounds.Stored> rounds, Chart chart) {
        return chart.node(open.node()).orElse(null) instanceof Node.Approval node
                && Targets.from(node, rounds, chart).contains(to);
    }
}
