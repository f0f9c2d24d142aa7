package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.plugin.ExtensionId;
import dev.wenliu.platform.plugin.Extensions;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Works;
import dev.wenliu.plugin.api.NodeContext;
import dev.wenliu.plugin.api.NodeResult;
import dev.wenliu.plugin.api.NodeType;
import org.springframework.stereotype.Component;

/** Calls the plugin whose step a matter reached. */
@Component
class StepCalls {

    private final Extensions extensions;
    private final People people;
    private final Units units;

    StepCalls(Extensions extensions, People people, Units units) {
        this.extensions = extensions;
        this.people = people;
        this.units = units;
    }

    /** Whether the plugin runs now. */
    boolean available(Works.Work work) {
        return extensions.available(NodeType.class, ExtensionId.of(work.extension()));
    }

    /** Lets the plugin do its step. */
    NodeResult call(Consequences act, Works.Work work) {
        NodeContext context = context(act.matter().matter(), work, step(act, work));
        return extensions.call(NodeType.class, ExtensionId.of(work.extension()), type -> type.execute(context));
    }

    /** The step that the work is to do. */
    static Node.Step step(Consequences act, Works.Work work) {
        if (act.matter().chart().node(work.node()).orElseThrow() instanceof Node.Step step) return step;
        throw new IllegalStateException("no step: " + work.node());
    }

    private NodeContext context(Matter matter, Works.Work work, Node.Step step) {
        Person initiator = people.get(matter.initiator());
        return new NodeContext(
                work.id().toString(),
                matter.id().toString(),
                matter.number(),
                matter.title(),
                new dev.wenliu.plugin.api.Person(
                        initiator.id().value(),
                        initiator.name(),
                        units.get(initiator.unit()).name(),
                        initiator.roles()),
                matter.form().document(),
                step.config());
    }
}
