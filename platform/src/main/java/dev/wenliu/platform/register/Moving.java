package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Posting;
import dev.wenliu.platform.organisation.Snapshot;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a person to another place: manager, posts, roles and offices of the old one end, and what comes with the new posts is declared (2.4.1). */
@Component
class Moving {

    private final RegisterTables tables;
    private final RegisterChange change;
    private final PostRights template;
    private final Rights rights;

    Moving(RegisterTables tables, RegisterChange change, PostRights template, Rights rights) {
        this.tables = tables;
        this.change = change;
        this.template = template;
        this.rights = rights;
    }

    /** Refuses a move to where the person is already, or to posts whose rights nobody may hold together. */
    void check(Snapshot now, Person person, Posting posting) {
        var _ = now.open(posting.unit());
        if (person.status() == Person.Status.LEFT)
            throw new Refusal(OrganisationReason.NOT_IN_THAT_STATUS, person.name());
        if (new Posting(person.unit(), person.title(), person.posts()).equals(posting))
            throw new Refusal(RegisterReason.NO_CHANGE, person.name());
        if (!possible(posting)) throw new Refusal(RegisterReason.NOT_TOGETHER);
    }

    /** Whether one person may hold what comes with these posts; it may have changed since the move was planned. */
    boolean possible(Posting posting) {
        return rights.together(template.of(posting.posts()));
    }

    /** Whoever left holds no right and no office any more. */
    void leave(PersonId id) {
        rights.end(id);
        tables.vacateOffices(id);
    }

    /** Moves now; null for the product itself. */
    void move(@Nullable Actor actor, Person person, Posting posting) {
        PersonId id = person.id();
        if (!person.unit().equals(posting.unit())) tables.vacateOffices(id, person.unit());
        tables.setPosting(id, posting);
        rights.end(id);
        if (actor == null) change.end(null, "moved-by-plan", id, person.name());
        else change.end(actor, "moved", id, actor.name(), person.name());
        Set<String> roles = template.of(posting.posts());
        if (person.active() && !roles.isEmpty() && (actor == null || !actor.id().equals(id)))
            rights.declareFor(actor, id, roles, Sentence.of("register.basis.move"));
    }
}
