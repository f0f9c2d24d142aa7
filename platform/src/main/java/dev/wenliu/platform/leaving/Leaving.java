package dev.wenliu.platform.leaving;

import dev.wenliu.platform.inbox.PendingTask;
import dev.wenliu.platform.inbox.PendingTasks;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.register.OpenWork;
import dev.wenliu.platform.task.HandOvers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What keeps a person from leaving, and how human resources hands it over, one confirmed line after the other (2.4.1). */
@Service
public class Leaving {

    /** Where human resources does it. */
    public static final String PAGE = OpenWork.PAGE;

    private final PendingTasks pending;
    private final HandOvers handOvers;
    private final People people;
    private final Units units;

    Leaving(PendingTasks pending, HandOvers handOvers, People people, Units units) {
        this.pending = pending;
        this.handOvers = handOvers;
        this.people = people;
        this.units = units;
    }

    /** An office that the person holds; whoever leaves loses it, and the unit needs somebody else. */
    public record Held(Unit unit, Office office) {}

    /** What waits for the person, the longest waiting first. */
    public Slice<PendingTask> tasks(Actor actor, PersonId person, Window window) {
        return pending.of(actor, person, window);
    }

    /** Who would take a task over as a rule: the person's manager, else the head of the unit; nobody who asked for the thing. */
    public Optional<Person> successor(Person leaver, PendingTask task) {
        return Stream.of(leaver.manager(), units.get(leaver.unit()).head())
                .flatMap(Stream::ofNullable)
                .filter(id -> !id.equals(leaver.id()))
                .filter(id -> task.returned() || !id.equals(task.initiator()))
                .map(people::get)
                .filter(Person::active)
                .findFirst();
    }

    /** Gives a task of the person to somebody else, for good. */
    public void handOver(Actor actor, TaskId task, Person successor) {
        handOvers.handOver(actor, task, successor.id());
    }

    /** The offices that the person holds. */
    public List<Held> offices(Actor actor, Person person) {
        actor.require(Role.HR);
        List<Held> held = new ArrayList<>();
        for (Unit unit : units.all())
            for (Office office : Office.values())
                if (person.id().equals(office.holder(unit))) held.add(new Held(unit, office));
        return List.copyOf(held);
    }

    /** Persons who are frozen or have left while something waits for them, and how much, most first. */
    public Map<Person, Integer> unattended(Actor actor) {
        return pending.unattended(actor);
    }
}
