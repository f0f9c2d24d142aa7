package dev.wenliu.platform.matterpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.matter.Submission;
import dev.wenliu.platform.matterpage.ReferencePath.Stop;
import dev.wenliu.platform.round.Act;
import dev.wenliu.platform.round.Acts;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.signoff.SignMode;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.task.RunningMatter;
import dev.wenliu.platform.task.TaskAct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Carries matters of generated flows to their end: whoever has a task approves, in an order drawn by chance. */
final class GeneratedRuns {

    private final Office office;
    private final Rounds rounds;
    private final Acts acts;
    private final Random random;

    GeneratedRuns(Office office, Rounds rounds, Acts acts, Random random) {
        this.office = office;
        this.rounds = rounds;
        this.acts = acts;
        this.random = random;
    }

    /** What happened: the nodes in the order in which something was done there, and who signed where any one of several could. */
    record Run(List<Stop> stops, Map<String, PersonId> signers) {

        Optional<PersonId> signer(String node) {
            return Optional.ofNullable(signers.get(node));
        }
    }

    Run toTheEnd(String flow, String initiator, ObjectNode values, Choices chosen) {
        Actor actor = office.as(initiator);
        var version = office.templates.toStart(actor, flow).id();
        MatterId matter = office.matters.submit(actor, new Submission(UUID.randomUUID(), version, values, chosen));
        List<Ahead> ahead = new ArrayList<>();
        do ahead.add(ahead(actor, matter));
        while (approved(matter));
        List<Stop> stops = stops(matter);
        ahead.forEach(look -> look.check(stops));
        return new Run(stops, signers(matter));
    }

    /** What the page of a running matter said: the nodes that were reached, and those that would come. */
    private record Ahead(Set<String> reached, List<String> coming) {

        void check(List<Stop> stops) {
            assertThat(stops.stream().map(Stop::node).filter(node -> !reached.contains(node)))
                    .containsExactlyInAnyOrderElementsOf(coming);
        }
    }

    private Ahead ahead(Actor actor, MatterId matter) {
        Set<String> reached = new HashSet<>();
        acts.of(matter).forEach(act -> reached.add(act.node().value()));
        rounds.all(matter).forEach(round -> reached.add(round.node().value()));
        List<String> coming = office.pages.open(actor, matter).path().stream()
                .filter(PathEntry.Coming.class::isInstance)
                .map(entry -> entry.node().zh())
                .toList();
        return new Ahead(reached, coming);
    }

    private boolean approved(MatterId matter) {
        List<Runnable> possible = new ArrayList<>();
        for (Rounds.Stored round : rounds.open(matter))
            for (Rounds.Place place : round.places()) {
                PersonId person = round.seat(place).person();
                if (round.openFor(person).isPresent()) possible.add(() -> approve(person, place));
            }
        if (possible.isEmpty()) return false;
        possible.get(random.nextInt(possible.size())).run();
        return true;
    }

    private void approve(PersonId person, Rounds.Place place) {
        Actor actor = office.as(office.people.get(person).login());
        office.tasks.perform(actor, place.task(), new TaskAct.Approve("同意", RunningMatter.nothing()));
    }

    private List<Stop> stops(MatterId matter) {
        Map<String, Stop> stops = new LinkedHashMap<>();
        for (Act act : acts.of(matter)) {
            String node = act.node().value();
            PersonId person = act.person();
            switch (act.kind()) {
                case SUBMITTED -> {}
                case APPROVED -> stops.putIfAbsent(node, new Stop(node, seats(matter, node), null));
                case PASSED -> {
                    if (person == null) stops.put(node, new Stop(node, List.of(), act.why()));
                }
                case TOLD -> stops.merge(node, told(node, person), GeneratedRuns::together);
                default -> throw new AssertionError(act.kind());
            }
        }
        return List.copyOf(stops.values());
    }

    private static Stop told(String node, @Nullable PersonId person) {
        return new Stop(node, person == null ? List.of() : List.of(person), null);
    }

    private static Stop together(Stop one, Stop other) {
        List<PersonId> people = new ArrayList<>(one.people());
        people.addAll(other.people());
        return new Stop(one.node(), List.copyOf(people), null);
    }

    private List<PersonId> seats(MatterId matter, String node) {
        return round(matter, node).round().seats().stream()
                .map(seat -> seat.person())
                .toList();
    }

    private Rounds.Stored round(MatterId matter, String node) {
        return rounds.all(matter).stream()
                .filter(round -> round.node().value().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, PersonId> signers(MatterId matter) {
        Map<String, PersonId> signers = new HashMap<>();
        for (Rounds.Stored round : rounds.all(matter)) {
            PersonId by = round.decidedBy();
            if (round.round().mode() == SignMode.ANY && by != null)
                signers.put(round.node().value(), by);
        }
        return signers;
    }
}
