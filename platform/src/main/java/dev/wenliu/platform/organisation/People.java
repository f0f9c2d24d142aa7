package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The persons of the company. Answers come from a snapshot in memory that every change renews; they cost no SQL. */
@Service
public class People {

    private final Directory directory;

    People(Directory directory) {
        this.directory = directory;
    }

    /** The person with this id; refuses an unknown id. */
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
    }

    /** The person with this id, whatever the status. */
    public Optional<Person> find(PersonId id) {
        return directory.current().person(id);
    }

    /** Everyone the company knows, whatever the status, in the order of registration. */
    public List<Person> all() {
        return directory.current().all();
    }

    /** Names for showing; unknown ids are left out. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        Snapshot snapshot = directory.current();
        Map<PersonId, String> names = new HashMap<>();
        for (PersonId id : ids) snapshot.person(id).ifPresent(person -> names.put(id, person.name()));
        return Map.copyOf(names);
    }

    /** The person with this login. */
    public Optional<Person> byLogin(String login) {
        return directory.current().person(login.strip().toLowerCase(Locale.ROOT));
    }

    /** Active holders of a role, by name order. */
    public List<Person> withRole(String role) {
        return directory.current().withRole(role);
    }

    /** Active persons of a unit, without those of units below. */
    public List<Person> in(UnitId unit) {
        return directory.current().in(unit);
    }

    /** Active holders of a post in a unit. */
    public List<Person> withPost(UnitId unit, String post) {
        return in(unit).stream().filter(person -> person.posts().contains(post)).toList();
    }

    /** Persons who are frozen or have left and whose name, login, pinyin or initials contain the text, best first. */
    public List<Person> searchInactive(String text, int limit) {
        return directory.current().inactive().find(text, limit);
    }

    /** Everybody, whatever the status, whose name, login, pinyin or initials contain the text, active persons first. */
    public List<Person> searchAll(String text) {
        return Stream.concat(search(text, Integer.MAX_VALUE).stream(), searchInactive(text, Integer.MAX_VALUE).stream())
                .toList();
    }

    /** Active persons whose name, login, pinyin or initials contain the text, best first. */
    public List<Person> search(String text, int limit) {
        return directory.current().search().find(text, limit);
    }
}
