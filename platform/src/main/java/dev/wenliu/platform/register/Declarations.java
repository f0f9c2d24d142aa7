package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
            Role.SECURITY_ADMINISTRATOR);

    private final DeclarationTables tables;
    private final Directory directory;
    private final Notices notices;

    Declarations(DeclarationTables tables, Directory directory, Notices notices) {
        this.tables = tables;
        this.directory = directory;
        this.notices = notices;
    }

    /** Those that wait for the information centre, the longest waiting first; whoever looks knows what the bell told. */
    @Transactional
    public List<Declaration> waiting(Actor actor) {
        require(actor);
        notices.readAbout(actor, Rights.PAGE);
        return tables.waiting();
    }

    /** Those that somebody granted or sent back, the latest first. */
    @Transactional(readOnly = true)
    public List<Declaration> settled(Actor actor, int limit) {
        require(actor);
        return tables.settled(limit);
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

    private static void require(Actor actor) {
        actor.require(Role.HR, Role.RIGHTS_GIVER);
    }
}
