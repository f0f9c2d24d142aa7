package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.InitiatorsChoices;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.organisation.Units;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom an initiator may choose, with the units that tell namesakes apart. */
@Component
class Candidates {

    private final InitiatorsChoices choices;
    private final Units units;

    Candidates(InitiatorsChoices choices, Units units) {
        this.choices = choices;
        this.units = units;
    }

    List<Foresight.Choosable> search(Actor actor, Chart chart, NodeId node, String text) {
        return choices.search(chart, node, actor.id(), text).stream()
                .map(person -> new Foresight.Choosable(
                        person.id(), person.name(), units.get(person.unit()).name()))
                .toList();
    }
}
