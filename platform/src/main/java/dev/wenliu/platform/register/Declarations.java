package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was declared about rights, as human resources and the information centre read it. */
@Service
public class Declarations {

    static final Set<String> FOLLOWING =
            Set.of(Role.INFORMATION_OFFICER, Role.UNIT_WATCHER, Role.MODULE_KEEPER, Role.RIGHTS_GIVER);

    private static final List<String> PRODUCT = List.of(
            Role.ADMINISTRATOR,
            Role.AUDITOR,
            Role.DISPATCHER,
            Role.HR,
            Role.INFORMATION_CENTRE,
            Role.LEGAL,
            Role.OFFICE,
            Role.SECURITY_ADMINISTRATOR);

    private final DeclarationTables tables;
    private final Directory directory;
    private final People people;
    private final Notices notices;

    Declarations(DeclarationTables tables, Directory directory, People people, Notices notices) {
        this.tables = tables;
        this.directory = directory;
        this.people = people;
        this.notices = notices;
    }

    /**
     * Which declarations are looked for.
     *
     * @param settled those that somebody granted or sent back; else those that wait for the information centre
     * @param text name, login, pinyin or initials of whom they are about; empty for everybody
     */
    public record Sought(boolean settled, String text) {}

    /** Those that wait with the longest waiting first, those that were settled with the latest first; whoever looks knows what the bell told. */
    @Transactional
    public Slice<Declaration> page(Actor actor, Sought sought, Window window) {
        require(actor);
        notices.readAbout(actor, Rights.PAGE);
        Set<PersonId> about = about(sought.text);
        return new Slice<>(tables.page(sought.settled, about, window), tables.count(sought.settled, about));
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count(Actor actor, Sought sought) {
        require(actor);
        return tables.count(sought.settled, about(sought.text));
    }

    /** All of a person, the latest first. */
    @Transactional(readOnly = true)
    public List<Declaration> of(Actor actor, PersonId person) {
        require(actor);
        return tables.of(person);
    }

    /** Persons who hold a right that nobody declared; there should be none (2.3.2). */
    @Transactional(readOnly = true)
    public List<Person> withoutSource(Actor actor) {
        require(actor);
        return tables.withoutSource().stream()
                .map(directory.current()::person)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every role that can be declared: the product's own and those that the company's people hold. */
    public List<String> known() {
        Set<String> known = new TreeSet<>(PRODUCT);
        for (Person person : directory.current().all()) known.addAll(held(person));
        return List.copyOf(known);
    }

    /** The roles that a person holds by declaration; those that follow from others or come with an office are left out. */
    public Set<String> held(Person person) {
        return person.roles().stream()
                .filter(role -> !FOLLOWING.contains(role))
                .collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable Set<PersonId> about(String text) {
        if (text.isBlank()) return null;
        return people.searchAll(text).stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
    }

    private static void require(Actor actor) {
        actor.require(Role.HR, Role.RIGHTS_GIVER);
    }
}
