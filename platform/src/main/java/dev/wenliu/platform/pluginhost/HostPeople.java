package dev.wenliu.platform.pluginhost;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.plugin.api.People;
import dev.wenliu.plugin.api.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets plugins look up the people of the company. */
@Component
public class HostPeople implements People {

    private final dev.wenliu.platform.organisation.People people;
    private final Units units;

    HostPeople(dev.wenliu.platform.organisation.People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @Override
    public Optional<Person> find(long id) {
        return people.find(new PersonId(id)).map(this::seen);
    }

    @Override
    public List<Person> search(String text, int limit) {
        return people.search(text, limit).stream().map(this::seen).toList();
    }

    private Person seen(dev.wenliu.platform.organisation.Person person) {
        return new Person(
                person.id().value(), person.name(), units.get(person.unit()).name(), person.roles());
    }
}
