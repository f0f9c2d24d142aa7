package dev.wenliu.platform.round;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.signoff.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says where a matter rests and who has it now, as its row keeps it: a line for each node, its id and the persons' names. */
@Component
class Whereabouts {

    private final People people;

    Whereabouts(People people) {
        this.people = people;
    }

    /** After the act. */
    String now(Consequences act) {
        MatterInHand hand = act.matter();
        List<String> places = new ArrayList<>();
        for (Rounds.Stored round : act.standing())
            places.add(place(
                    hand.chart().node(round.node()).orElseThrow(),
                    afterwards(act, round).turns()));
        for (Consequences.Opened round : act.opened())
            places.add(place(round.node(), round.round().turns()));
        for (Consequences.Reached step : act.steps())
            places.add(step.node().id().value());
        return String.join("\n", places);
    }

    private static Round afterwards(Consequences act, Rounds.Stored round) {
        Consequences.Signed signed = act.signed();
        return signed != null && signed.before().equals(round) ? signed.result().round() : round.round();
    }

    private String place(Node node, Set<PersonId> persons) {
        Map<PersonId, String> names = people.names(persons);
        return node.id().value() + "\t" + persons.stream().map(names::get).collect(Collectors.joining("、"));
    }
}
