package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import org.springframework.stereotype.Service;

/** Human resources gives what waits for somebody who leaves to others, seat by seat and for good (转办, 2.4.1). */
@Service
public class HandOvers {

    private final Sittings sittings;
    private final People people;

    HandOvers(Sittings sittings, People people) {
        this.sittings = sittings;
        this.people = people;
    }

    /** Gives a seat that is not signed yet, open or still to come, to somebody else; of two at once exactly one wins. */
    public void handOver(Actor actor, TaskId task, PersonId to) {
        if (!actor.has(Role.HR)) throw new Refusal(TaskReason.ONLY_HR_HANDS_OVER);
        Person successor = people.get(to);
        if (!successor.active()) throw new Refusal(TaskReason.NOT_ACTIVE, successor.name());
        sittings.onAnySeat(actor, task, sitting -> handOver(actor, sitting, successor));
    }

    private void handOver(Actor actor, Sitting sitting, Person successor) {
        Person holder = people.get(sitting.person());
        if (holder.id().equals(actor.id())) throw new Refusal(TaskReason.OWN_SEAT);
        var matter = sitting.matter().matter();
        boolean decides = sitting.node() instanceof Node.Approval;
        if (decides && matter.initiator().equals(successor.id())) throw new Refusal(TaskReason.OWN_MATTER);
        sitting.transfer(successor.id(), Sentence.of("round.why.handed-over", holder.name(), successor.name()));
        sitting.matter()
                .record(
                        actor.id(),
                        "task.handed-over",
                        Sentence.of(
                                "task.audit.handed-over",
                                sitting.node().name(),
                                matter.number(),
                                holder.name(),
                                successor.name()));
    }
}
