package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The persons of the company. Answers come from a snapshot in memory that every change renews; they cost no SQL. */
@Service
public class People {

    /** The person with this id; refuses an unknown id. */
    public Person get(PersonId id) {
        throw new UnsupportedOperationException();
    }

    /** The person with this id, whatever the status. */
    public Optional<Person> find(PersonId id) {
        throw new UnsupportedOperationException();
    }

    /** Names for showing; unknown ids are left out. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        throw new UnsupportedOperationException();
    }

    /** The person with this login. */
    public Optional<Person> byLogin(String login) {
        throw new UnsupportedOperationException();
    }

    /** Active holders of a role, by name order. */
    public List<Person> withRole(String role) {
        throw new UnsupportedOperationException();
    }

    /** Active persons of a unit, without those of units below. */
    public List<Person> in(UnitId unit) {
        throw new UnsupportedOperationException();
    }

    /** Active holders of a post in a unit. */
    public List<Person> withPost(UnitId unit, String post) {
        throw new UnsupportedOperationException();
    }

    /** Active persons whose name, login, pinyin or initials contain the text, best first. */
    public List<Person> search(String text, int limit) {
        throw new UnsupportedOperationException();
    }
}
