package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.flow.BranchPaths;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.round.Targets;
import dev.wenliu.platform.signoff.Seat;
import dev.wenliu.platform.signoff.SeatState;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the reader may send a matter back to, and what each return would take away. */
@Component
class ReturnTargets {

    private final People people;

    ReturnTargets(People people) {
        this.people = people;
    }

    List<MatterPage.Target> of(Seen seen) {
        Node node = seen.ownNode().orElse(null);
        if (!(node instanceof Node.Approval approval)) return List.of();
        BranchPaths branches = BranchPaths.of(seen.chart());
        return Targets.from(approval, seen.rounds(), seen.chart()).stream()
                .map(target -> new MatterPage.Target(
                        target.value(),
                        seen.name(target),
                        person(seen, target),
                        cancelled(seen, approval, at -> branches.undoes(target, at))))
                .toList();
    }

    /** Who had the node last. */
    private String person(Seen seen, NodeId target) {
        if (target.equals(seen.chart().start().id())) return name(seen.matter().initiator());
        return seen.rounds().stream()
                .filter(round -> round.node().equals(target))
                .reduce((earlier, later) -> later)
                .map(round -> names(round, seat -> true))
                .orElse("");
    }

    private List<MatterPage.Cancelled> cancelled(Seen seen, Node own, Predicate<NodeId> undone) {
        return seen.open().stream()
                .filter(round -> !round.node().equals(own.id()) && undone.test(round.node()))
                .map(round -> new MatterPage.Cancelled(
                        seen.name(round.node()), names(round, seat -> seat.state() == SeatState.OPEN)))
                .toList();
    }

    private String names(Rounds.Stored round, Predicate<Seat> which) {
        return round.round().seats().stream()
                .filter(which)
                .map(Seat::person)
                .map(this::name)
                .collect(Collectors.joining("、"));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }
}
