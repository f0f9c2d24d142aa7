package dev.wenliu.platform.round;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.signoff.Round;
import dev.wenliu.platform.signoff.Seat;
import dev.wenliu.platform.signoff.SeatState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores what an act brought about, in one order for every act, and tells whom it concerns. */
@Component
public class Bookkeeping {

    private final RoundBook rounds;
    private final Works works;
    private final Acts acts;
    private final Matters matters;
    private final Notices notices;
    private final People people;
    private final ApplicationEventPublisher events;

    Bookkeeping(
            RoundBook rounds,
            Works works,
            Acts acts,
            Matters matters,
            Notices notices,
            People people,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.works = works;
        this.acts = acts;
        this.matters = matters;
        this.notices = notices;
        this.people = people;
        this.events = events;
    }

    /** Stores an act of its own. */
    public void store(Consequences act) {
        storeWithin(act);
        matters.write(act.matter());
    }

    /** Stores all but the matter itself, which the submission writes. */
    public void storeWithin(Consequences act) {
        settle(act);
        rounds.write(act);
        works.add(act);
        acts.add(act.matter().id(), act.acts());
        matters.show(act.matter().id(), act.readers());
        tell(act);
        events.publishEvent(new InboxChanged(concerned(act)));
    }

    private void settle(Consequences act) {
        MatterInHand hand = act.matter();
        if (!hand.matter().state().open()) return;
        hand.rest(act.withInitiator() ? MatterState.RETURNED : MatterState.RUNNING);
        hand.now(now(act));
    }

    private void tell(Consequences act) {
        Matter matter = act.matter().matter();
        String link = "matter/" + matter.id();
        for (Consequences.Opened round : act.opened())
            if (!(round.node() instanceof Node.Start)) waits(act, round.node(), open(round.round()));
        Consequences.Signed signed = act.signed();
        if (signed != null)
            waits(act, act.matter().chart().node(signed.before().node()).orElseThrow(), signed.turns());
        act.notices().forEach(told -> notices.send(told.kind(), told.to(), told.sentence(), link));
    }

    private void waits(Consequences act, Node node, Set<PersonId> persons) {
        Matter matter = act.matter().matter();
        Sentence waits = Sentence.of("round.notice.waits", matter.title(), matter.number(), node.name());
        notices.send(NoticeKind.TASK, persons, waits, "matter/" + matter.id());
    }

    private String now(Consequences act) {
        MatterInHand hand = act.matter();
        List<String> places = new ArrayList<>();
        for (Rounds.Stored round : act.standing())
            places.add(place(hand.chart().node(round.node()).orElseThrow(), open(afterwards(act, round))));
        for (Consequences.Opened round : act.opened()) places.add(place(round.node(), open(round.round())));
        for (Consequences.Reached step : act.steps()) places.add(step.node().name());
        return String.join("；", places);
    }

    private static Round afterwards(Consequences act, Rounds.Stored round) {
        Consequences.Signed signed = act.signed();
        return signed != null && signed.before().equals(round) ? signed.result().round() : round.round();
    }

    private String place(Node node, Set<PersonId> persons) {
        Map<PersonId, String> names = people.names(persons);
        return node.name() + "：" + persons.stream().map(names::get).collect(Collectors.joining("、"));
    }

    private static Set<PersonId> open(Round round) {
        return round.seats().stream()
                .filter(seat -> seat.state() == SeatState.OPEN)
                .map(Seat::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<PersonId> concerned(Consequences act) {
        Set<PersonId> persons = new HashSet<>();
        persons.add(act.matter().matter().initiator());
        Consequences.Signed signed = act.signed();
        if (signed != null) signed.result().round().seats().forEach(seat -> persons.add(seat.person()));
        act.cancelled().forEach(round -> round.round().seats().forEach(seat -> persons.add(seat.person())));
        act.opened().forEach(round -> round.round().seats().forEach(seat -> persons.add(seat.person())));
        return persons;
    }
}
