package dev.wenliu.platform.leaving.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.inbox.PendingTask;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.leaving.Leaving;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.organisation.ui.PersonChoices;
import dev.wenliu.platform.register.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What the page of leaving shows and does, in the name of whoever looks at it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class LeavingDesk {

    private final Leaving leaving;
    private final Standing standing;
    private final Known known;
    private final CurrentActor current;

    LeavingDesk(Leaving leaving, Standing standing, Known known, CurrentActor current) {
        this.leaving = leaving;
        this.standing = standing;
        this.known = known;
        this.current = current;
    }

    /** Where persons and units are read and chosen. */
    @Component
    record Known(People people, Units units, PersonChoices choices) {}

    /** A box for everybody who has not left yet. */
    SearchChoice<Person> choiceOfLeaver() {
        return known.choices.among((text, most) -> known.people.searchAll(text).stream()
                .filter(person -> person.status() != Person.Status.LEFT)
                .limit(most)
                .toList());
    }

    SearchChoice<Person> choiceOfSuccessor() {
        return known.choices.any();
    }

    Optional<Person> find(String login) {
        return known.people.byLogin(login);
    }

    Unit unit(Person person) {
        return known.units.get(person.unit());
    }

    Map<Person, Integer> unattended() {
        return leaving.unattended(current.require());
    }

    Slice<PendingTask> tasks(Person leaver, Window window) {
        return leaving.tasks(current.require(), leaver.id(), window);
    }

    Optional<Person> successor(Person leaver, PendingTask task) {
        return leaving.successor(leaver, task);
    }

    List<Leaving.Held> offices(Person leaver) {
        return leaving.offices(current.require(), leaver);
    }

    void handOver(PendingTask task, Person successor) {
        leaving.handOver(current.require(), task.item().id(), successor);
    }

    boolean mayFreeze(Person leaver) {
        return standing.mayFreeze(current.require(), leaver);
    }

    void freeze(Person leaver) {
        standing.freeze(current.require(), leaver.id());
    }

    void freezeAtOnce(Person leaver, String why) {
        standing.freezeAtOnce(current.require(), leaver.id(), why);
    }

    void leave(Person leaver) {
        standing.leave(current.require(), leaver.id());
    }
}
