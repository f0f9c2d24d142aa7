package dev.wenliu.platform.search;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Units;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds people by name, login, pinyin or initials. */
@Component
class PersonHits implements HitSource {

    private final People people;
    private final Units units;

    PersonHits(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @Override
    public Hit.Kind kind() {
        return Hit.Kind.PERSON;
    }

    @Override
    public Stream<Hit> find(Actor actor, Locale locale, String wanted) {
        if (wanted.isEmpty()) return Stream.empty();
        return people.search(wanted, MOST).stream().map(person -> hit(person, locale));
    }

    private Hit hit(Person person, Locale locale) {
        String beside = units.get(person.unit()).label().in(locale) + " · " + person.title();
        return new Hit(Hit.Kind.PERSON, person.name(), beside, "", person.id());
    }
}
