package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.ProductStep;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Calls whoever does the step that a matter reached: the product itself, or a plugin. */
@Component
class StepCalls {

    private final Extensions extensions;
    private final Map<String, BuiltInStep> ownSteps;
    private final People people;
    private final Units units;

    StepCalls(Extensions extensions, ObjectProvider<BuiltInStep> ownSteps, People people, Units units) {
        this.extensions = extensions;
        this.ownSteps = ownSteps.stream().collect(Collectors.toUnmodifiableMap(BuiltInStep::name, step -> step));
        this.people = people;
        this.units = units;
    }

    /** Whether it can be done now. */
    boolean available(Works.Work work) {
        if (own(work).isPresent()) return true;
        return extensions.available(NodeType.class, ExtensionId.of(work.extension()));
    }

    /** Lets the step be done. */
    NodeResult call(Consequences act, Works.Work work) {
        NodeContext context = context(act.matter().matter(), work, step(act, work));
        return own(work)
                .map(step -> step.execute(context))
                .orElseGet(() -> extensions.call(
                        NodeType.class, ExtensionId.of(work.extension()), type -> type.execute(context)));
    }

    private Optional<BuiltInStep> own(Works.Work work) {
        String name = work.extension();
        return name.startsWith(ProductStep.PREFIX)
                ? Optional.ofNullable(ownSteps.get(name.substring(ProductStep.PREFIX.length())))
                : Optional.empty();
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
