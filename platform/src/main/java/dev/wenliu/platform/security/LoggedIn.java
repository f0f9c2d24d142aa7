package dev.wenliu.platform.security;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The actor of this thread's login, with the roles that the person holds now rather than when the login began. */
@Component
class LoggedIn implements CurrentActor {

    private final People people;

    LoggedIn(People people) {
        this.people = people;
    }

    @Override
    public Optional<Actor> find() {
        if (Session.mustChangePassword()) return Optional.empty();
        return Session.actor()
                .flatMap(actor -> people.find(actor.id()))
                .filter(Person::active)
                .map(person -> new Actor(person.id(), person.name(), person.roles()));
    }
}
