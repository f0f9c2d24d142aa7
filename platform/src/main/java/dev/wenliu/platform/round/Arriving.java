package dev.wenliu.platform.round;

import dev.wenliu.platform.engine.Arrival;
import dev.wenliu.platform.engine.Movement;
import dev.wenliu.platform.engine.Token;
import dev.wenliu.platform.engine.TokenEngine;
import dev.wenliu.platform.flow.Assignees;
import dev.wenliu.platform.flow.BranchPaths;
import dev.wenliu.platform.flow.Candidate;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flow.Resolution;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.RoundId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.signoff.Round;
import dev.wenliu.platform.signoff.SignMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows tokens until each of them rests: opens rounds, lets nodes pass that pass by themselves, tells people, hands steps to plugins. */
@Component
public class Arriving {

    private static final int MOST_MOVES = 200;

    private final TokenEngine engine;
    private final Assignees assignees;
    private final Acts acts;

    Arriving(TokenEngine engine, Assignees assignees, Acts acts) {
        this.engine = engine;
        this.assignees = assignees;
        this.acts = acts;
    }

    /** Works out everything that follows from tokens having moved. */
    public void follow(Consequences act, Movement first) {
        Deque<Movement> open = new ArrayDeque<>(List.of(first));
        for (int moves = 0; !open.isEmpty(); moves++) {
            if (moves == MOST_MOVES) throw new Refusal(RoundReason.NEVER_RESTS);
            Movement movement = open.poll();
            act.cancel(movement.cancelled());
            movement.passed().forEach(node -> tell(act, node));
            movement.arrivals().forEach(arrival -> arrive(act, arrival).ifPresent(open::add));
            if (movement.ended()) complete(act);
        }
    }

    private Optional<Movement> arrive(Consequences act, Arrival arrival) {
        Node node = act.matter().chart().node(arrival.node()).orElseThrow();
        switch (node) {
            case Node.Start start -> backToInitiator(act, start, arrival);
            case Node.Step step -> act.reach(new Consequences.Reached(step, arrival));
            case Node.Approval approval -> {
                return approval(act, approval, arrival);
            }
            case Node.End _, Node.Cc _, Node.Gateway _, Node.SubProcess _, Node.Entry _ ->
                throw new IllegalStateException("a token rests at " + node.id());
        }
        return Optional.empty();
    }

    private void backToInitiator(Consequences act, Node.Start start, Arrival arrival) {
        PersonId initiator = act.matter().matter().initiator();
        Round round = Round.open(SignMode.ANY, List.of(initiator)).round();
        act.open(new Consequences.Opened(
                RoundId.fresh(),
                start,
                arrival.execution(),
                round,
                List.of(TaskId.fresh()),
                List.of(Sentence.of("round.why.initiator"))));
    }

    private Optional<Movement> approval(Consequences act, Node.Approval node, Arrival arrival) {
        Resolution resolution = assignees.resolve(node, act.matter().flowCase(), approvedAt(act, node));
        resolution.leftOut().forEach(left -> passed(act, node, left.person(), left.why()));
        if (resolution.passed() == null) {
            openRound(act, node, arrival, resolution.signers());
            return Optional.empty();
        }
        passed(act, node, null, resolution.passed());
        MatterInHand hand = act.matter();
        return Optional.of(
                engine.advance(new Token(hand.instance(), arrival.execution()), hand.chart(), hand.routing()));
    }

    private Map<PersonId, Label> approvedAt(Consequences act, Node.Approval node) {
        if (node.signing().whenRepeated() == Node.WhenRepeated.SIGN) return Map.of();
        var history = Stream.concat(acts.of(act.matter().id()).stream(), act.acts().stream());
        return Acts.approvals(history.toList())
                .before(node.id(), BranchPaths.of(act.matter().chart()));
    }

    private static void passed(Consequences act, Node node, @Nullable PersonId person, Sentence why) {
        act.did(new Act(node.id(), node.name(), ActKind.PASSED, person, "", why, null, List.of(), act.at(), act.at()));
    }

    private static void openRound(Consequences act, Node.Approval node, Arrival arrival, List<Candidate> signers) {
        Round round = Round.open(
                        node.signing().mode(),
                        signers.stream().map(Candidate::person).toList())
                .round();
        List<TaskId> tasks = new ArrayList<>();
        List<Sentence> why = new ArrayList<>();
        round.seats().forEach(seat -> {
            tasks.add(TaskId.fresh());
            why.add(signers.stream()
                    .filter(signer -> signer.person().equals(seat.person()))
                    .findFirst()
                    .orElseThrow()
                    .why());
        });
        act.open(new Consequences.Opened(RoundId.fresh(), node, arrival.execution(), round, tasks, why));
    }

    private void tell(Consequences act, NodeId id) {
        Node node = act.matter().chart().node(id).orElseThrow();
        if (!(node instanceof Node.Cc cc)) return;
        List<Candidate> told = assignees.find(cc, act.matter().flowCase());
        if (told.isEmpty()) told(act, cc, null, Sentence.of("round.told.nobody"));
        told.forEach(person -> told(act, cc, person.person(), person.why()));
        List<PersonId> persons = told.stream().map(Candidate::person).toList();
        act.show(persons);
        Matter matter = act.matter().matter();
        act.tell(NoticeKind.CC, persons, Sentence.of("round.notice.cc", matter.title(), matter.number()));
    }

    private static void told(Consequences act, Node.Cc node, @Nullable PersonId person, Sentence why) {
        act.did(new Act(node.id(), node.name(), ActKind.TOLD, person, "", why, null, List.of(), act.at(), act.at()));
    }

    private static void complete(Consequences act) {
        Matter matter = act.matter().matter();
        act.matter().end(MatterState.COMPLETED, act.at());
        act.matter().record(null, "matter.completed", Sentence.of("round.audit.completed", matter.number()));
        act.tell(
                NoticeKind.MATTER,
                List.of(matter.initiator()),
                Sentence.of("round.notice.completed", matter.title(), matter.number()));
    }
}
