package dev.wenliu.platform.matterpage;

import static java.util.stream.Collectors.joining;

import dev.wenliu.platform.calendar.WorkingTime;
import dev.wenliu.platform.flow.Ask;
import dev.wenliu.platform.flow.BranchPaths;
import dev.wenliu.platform.flow.Candidate;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.ComingNode;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flow.Resolution;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.round.Act;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.round.Works;
import dev.wenliu.platform.signoff.Seat;
import dev.wenliu.platform.signoff.SeatState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a matter's path into words: past acts, who has it now, who comes. */
@Component
class Paths {

    private final People people;
    private final WorkingTime time;

    Paths(People people, WorkingTime time) {
        this.people = people;
        this.time = time;
    }

    List<PathEntry> past(List<Act> history, Chart chart) {
        List<PathEntry> entries = new ArrayList<>();
        for (int index = 0; index < history.size(); index++) {
            Act act = history.get(index);
            List<Act> together = new ArrayList<>(List.of(act));
            while (index + 1 < history.size() && toldTogether(act, history.get(index + 1)))
                together.add(history.get(++index));
            entries.add(new PathEntry.Past(
                    chart.node(act.node()).map(Node::name).orElse(act.nodeName()),
                    act.kind(),
                    together.stream().map(one -> name(one.person())).collect(joining("、")),
                    act.opinion(),
                    whys(together),
                    act.target() == null ? Label.of("") : name(chart, act.target()),
                    act.at(),
                    time.between(act.since(), act.at())));
        }
        return entries;
    }

    private static List<Sentence> whys(List<Act> acts) {
        return acts.stream().map(Act::why).filter(Objects::nonNull).distinct().toList();
    }

    private static boolean toldTogether(Act one, Act next) {
        return one.kind() == ActKind.TOLD
                && next.kind() == ActKind.TOLD
                && one.node().equals(next.node())
                && one.at().equals(next.at());
    }

    List<PathEntry> now(Seen seen) {
        Chart chart = seen.chart();
        List<PathEntry> entries = new ArrayList<>();
        for (Rounds.Stored round : seen.open())
            entries.add(new PathEntry.Now(
                    name(chart, round.node()), signers(round), round.arrivedAt(), due(seen, round), null));
        for (Works.Work work : seen.works())
            entries.add(new PathEntry.Now(name(chart, work.node()), List.of(), work.arrivedAt(), null, work.why()));
        return entries;
    }

    private static @Nullable Instant due(Seen seen, Rounds.Stored round) {
        boolean mending = round.node().equals(seen.chart().start().id());
        return mending ? null : seen.matter().dueAt();
    }

    List<PathEntry.Coming> coming(List<ComingNode> nodes, Chart chart) {
        BranchPaths branches = BranchPaths.of(chart);
        return nodes.stream()
                .map(coming -> {
                    NodeId id = coming.node().id();
                    boolean together = nodes.stream()
                            .anyMatch(other -> branches.apart(id, other.node().id()));
                    return coming(coming, part(chart, id), together);
                })
                .toList();
    }

    private static Label part(Chart chart, NodeId node) {
        List<NodeId> around = chart.around(node);
        return around.isEmpty() ? Label.of("") : name(chart, around.getLast());
    }

    private PathEntry.Coming coming(ComingNode coming, Label part, boolean together) {
        Node node = coming.node();
        Resolution resolution = coming.resolution();
        PathEntry.Coming.Kind kind = PathEntry.Coming.Kind.APPROVAL;
        if (resolution == null)
            kind = node instanceof Node.Step ? PathEntry.Coming.Kind.STEP : PathEntry.Coming.Kind.CC;
        return new PathEntry.Coming(
                node.name(),
                kind,
                signers(resolution == null ? coming.cc() : resolution.signers()),
                resolution == null ? null : resolution.passed(),
                choosing(coming),
                part,
                together);
    }

    private PathEntry.@Nullable Choosing choosing(ComingNode coming) {
        Ask ask = coming.ask();
        if (ask == null) return null;
        List<PathEntry.Chosen> chosen = ask.chosen().stream()
                .map(person -> new PathEntry.Chosen(person, name(person)))
                .toList();
        return new PathEntry.Choosing(coming.node().id(), ask.least(), ask.most(), chosen);
    }

    private static List<PathEntry.Signer> signers(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new PathEntry.Signer(candidate.name(), candidate.why(), false, true))
                .toList();
    }

    private List<PathEntry.Signer> signers(Rounds.Stored round) {
        return round.places().stream()
                .map(place -> {
                    Seat seat = round.seat(place);
                    Sentence why = place.why();
                    return new PathEntry.Signer(
                            name(seat.person()), why, signed(seat.state()), seat.state() == SeatState.WAITING);
                })
                .toList();
    }

    private static boolean signed(SeatState state) {
        return Set.of(SeatState.APPROVED, SeatState.REJECTED, SeatState.RETURNED)
                .contains(state);
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : people.find(person).map(Person::name).orElse("");
    }

    private static Label name(Chart chart, NodeId node) {
        return chart.node(node).map(Node::name).orElse(Label.of(node.value()));
    }
}
