package dev.wenliu.plugin.api;

import java.util.List;
import java.util.Optional;

/** Looks up the people of the company. */
public interface People {

    /** The person with this id, whether active or not. */
    Optional<Person> find(long id);

    /** Active people whose name, pinyin or initials match, at most {@code limit}. */
    List<Person> search(String text, int limit);
}
