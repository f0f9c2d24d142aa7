package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.form.ReaderRights;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.round.Act;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.round.Works;
import dev.wenliu.platform.signoff.SignMode;
import dev.wenliu.platform.template.TemplateVersion;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A matter with all that belongs to it, in the eyes of one reader. */
record Seen(
        Actor actor,
        Matter matter,
        TemplateVersion version,
        List<Rounds.Stored> rounds,
        List<Act> history,
        List<Works.Work> works) {

    Chart chart() {
        return version.flow().chart();
    }

    FormSchema form() {
        return version.flow().form();
    }

    List<Rounds.Stored> open() {
        return rounds.stream().filter(Rounds.Stored::open).toList();
    }

    /** The open round in which the reader sits now. */
    Optional<Rounds.Stored> ownRound() {
        return open().stream()
                .filter(round -> round.openFor(actor.id()).isPresent())
                .findFirst();
    }

    Optional<Rounds.Place> ownPlace() {
        return ownRound().flatMap(round -> round.openFor(actor.id()));
    }

    Optional<Node> ownNode() {
        return ownRound().flatMap(round -> chart().node(round.node()));
    }

    /** The own task's rights, or else all that the reader was ever shown, not changeable. */
    FieldRights rights() {
        return ownNode().flatMap(Node::fieldRights).orElseGet(() -> ReaderRights.of(form(), rightsOfReader()));
    }

    private List<FieldRights> rightsOfReader() {
        return nodesOfReader().stream()
                .map(chart()::node)
                .flatMap(Optional::stream)
                .map(Node::fieldRights)
                .flatMap(Optional::stream)
                .toList();
    }

    private Set<NodeId> nodesOfReader() {
        PersonId reader = actor.id();
        Set<NodeId> nodes = new HashSet<>();
        rounds.stream().filter(round -> hadTurn(round, reader)).forEach(round -> nodes.add(round.node()));
        boolean told = history.stream().anyMatch(act -> act.kind() == ActKind.TOLD && reader.equals(act.person()));
        if (told || matter.initiator().equals(reader) || nodes.isEmpty())
            nodes.add(chart().start().id());
        return nodes;
    }

    private static boolean hadTurn(Rounds.Stored round, PersonId reader) {
        return round.places().stream()
                .anyMatch(place ->
                        place.since() != null && round.seat(place).person().equals(reader));
    }

    /** Where the matter rests now. */
    Set<NodeId> positions() {
        Set<NodeId> positions = new LinkedHashSet<>();
        open().forEach(round -> positions.add(round.node()));
        works.forEach(work -> positions.add(work.node()));
        return positions;
    }

    Label name(NodeId node) {
        return chart().node(node).map(Node::name).orElseGet(() -> Label.of(node.value()));
    }

    /** Whether every signer of the round will have approved once it is passed. */
    boolean certain(Rounds.Stored round) {
        boolean start = chart().start().id().equals(round.node());
        return !start && (round.round().mode() != SignMode.ANY || round.places().size() == 1);
    }
}
