package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.organisation.ui.PersonChoices;
import dev.wenliu.platform.personnel.Application;
import dev.wenliu.platform.personnel.ApplicationLists;
import dev.wenliu.platform.personnel.Applications;
import dev.wenliu.platform.personnel.FirstPassword;
import dev.wenliu.platform.personnel.Wish;
import dev.wenliu.platform.register.Declarations;
import dev.wenliu.platform.register.PostRights;
import dev.wenliu.platform.register.Standing;
import dev.wenliu.platform.register.ui.RoleWords;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What the page of applications shows and does, in the name of whoever looks at it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class StaffDesk {

    private final Applications applications;
    private final ApplicationLists lists;
    private final Known known;
    private final CurrentActor current;

    StaffDesk(Applications applications, ApplicationLists lists, Known known, CurrentActor current) {
        this.applications = applications;
        this.lists = lists;
        this.known = known;
        this.current = current;
    }

    /** Where people, units and rights are read. */
    @Component
    record Known(People people, Units units, PersonChoices choices, Rights rights) {}

    /** What roles there are, which come with a post, what they are called, and what waits for a person. */
    @Component
    record Rights(Declarations declarations, PostRights template, RoleWords words, Standing standing) {}

    Slice<Application> page(String text, Application.@Nullable State state, Window window) {
        return lists.page(current.require(), text, state, window);
    }

    Map<Application.State, Long> counts(String text) {
        return lists.counts(current.require(), text);
    }

    List<Unit> unitsToApplyFor() {
        return lists.unitsToApplyFor(current.require());
    }

    boolean mayDecide(Application application) {
        return applications.mayDecide(current.require(), application);
    }

    boolean mayTakeBack(Application application) {
        return application.applicant().equals(current.require().id());
    }

    void apply(Wish wish, String reason) {
        applications.apply(current.require(), wish, reason);
    }

    Optional<FirstPassword> approve(Application application) {
        return applications.approve(current.require(), application.id());
    }

    void refuse(Application application, String why) {
        applications.refuse(current.require(), application.id(), why);
    }

    void takeBack(Application application) {
        applications.takeBack(current.require(), application.id());
    }

    Person person(PersonId id) {
        return known.people.get(id);
    }

    Unit unit(UnitId id) {
        return known.units.get(id);
    }

    List<Unit> findUnits(String text, int most) {
        return known.units.search(text, most);
    }

    /** A box for people whom the reader applies for. */
    SearchChoice<Person> choiceOfOwn() {
        return known.choices.required(known.choices.among(this::findOwn));
    }

    private List<Person> findOwn(String text, int most) {
        Set<UnitId> own = Set.copyOf(unitsToApplyFor().stream().map(Unit::id).toList());
        return known.people.search(text, Integer.MAX_VALUE).stream()
                .filter(person -> own.contains(person.unit()))
                .limit(most)
                .toList();
    }

    /** How much waits for somebody who shall move, for whoever decides on it. */
    OptionalInt openWork(PersonId id) {
        Actor actor = current.require();
        return actor.has(Role.HR)
                ? OptionalInt.of(known.rights.standing.openWork(actor, person(id)))
                : OptionalInt.empty();
    }

    List<String> knownRoles() {
        return known.rights.declarations.known();
    }

    Set<String> held(Person person) {
        return known.rights.declarations.held(person);
    }

    Set<String> rolesOf(Collection<String> posts) {
        return known.rights.template.of(posts);
    }

    /** Every post that somebody holds. */
    List<String> posts() {
        return known.people.all().stream()
                .flatMap(person -> person.posts().stream())
                .distinct()
                .sorted()
                .toList();
    }

    RoleWords roles() {
        return known.rights.words;
    }
}
