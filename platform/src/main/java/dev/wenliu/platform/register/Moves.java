package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Posting;
import dev.wenliu.platform.organisation.Snapshot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves of persons by date: until the day the old place counts, from the day on the new one, and never both (2.4.1). */
@Service
public class Moves {

    private final Moving moving;
    private final MoveTables tables;
    private final RegisterChange change;
    private final Clock clock;

    Moves(Moving moving, MoveTables tables, RegisterChange change, Clock clock) {
        this.moving = moving;
        this.tables = tables;
        this.change = change;
        this.clock = clock;
    }

    /** Moves a person from a day on; at once where the day has come. */
    @Transactional
    public void plan(Actor actor, PersonId id, Posting posting, LocalDate starts) {
        if (!actor.has(Role.HR)) throw new Refusal(OrganisationReason.ONLY_HR_REGISTERS);
        Snapshot now = change.begin();
        Person person = check(now, id, posting, starts);
        if (!starts.isAfter(today())) {
            moving.move(actor, person, posting);
            return;
        }
        tables.add(new PlannedMove(id, posting, starts, actor.id()), clock.instant());
        change.end(
                actor,
                "move-planned",
                id,
                actor.name(),
                person.name(),
                now.get(posting.unit()).label(),
                starts);
    }

    /** Refuses a move that could not be planned as things stand. */
    @Transactional(readOnly = true)
    public void check(PersonId id, Posting posting, LocalDate starts) {
        check(change.seen(), id, posting, starts);
    }

    private Person check(Snapshot now, PersonId id, Posting posting, LocalDate starts) {
        Person person = now.person(id).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
        moving.check(now, person, posting);
        if (tables.find(id).isPresent()) throw new Refusal(RegisterReason.MOVE_AHEAD, person.name());
        if (starts.isAfter(today().plusYears(1))) throw new Refusal(RegisterReason.TOO_FAR_AHEAD);
        return person;
    }

    /** Gives up a move that lies ahead. */
    @Transactional
    public void cancel(Actor actor, PersonId id) {
        if (!actor.has(Role.HR)) throw new Refusal(OrganisationReason.ONLY_HR_REGISTERS);
        Person person = change.begin(id);
        if (!tables.remove(id)) throw new Refusal(KernelReason.CHANGED_MEANWHILE);
        change.end(actor, "move-cancelled", id, actor.name(), person.name());
    }

    /** Carries out the moves whose day has come; the product itself does so, every night. Those that can no longer be are given up. */
    @Transactional
    public List<PersonId> carryOut() {
        if (tables.due(today()).isEmpty()) return List.of();
        change.begin(); // under the lock nobody gives a move up, and no other node carries it out, while it is read
        List<PlannedMove> due = tables.due(today());
        for (PlannedMove move : due) {
            tables.remove(move.person());
            carryOut(move);
        }
        return due.stream().map(PlannedMove::person).toList();
    }

    private void carryOut(PlannedMove move) {
        Snapshot now = change.begin();
        Person person = now.person(move.person()).orElseThrow();
        boolean possible = person.status() != Person.Status.LEFT
                && !now.get(move.posting().unit()).closed()
                && moving.possible(move.posting());
        if (possible) moving.move(null, person, move.posting());
        else change.end(null, "move-void", person.id(), person.name());
    }

    /** The move that lies ahead of a person. */
    @Transactional(readOnly = true)
    public Optional<PlannedMove> ahead(PersonId person) {
        return tables.find(person);
    }

    /** All moves that lie ahead, the next first. */
    @Transactional(readOnly = true)
    public List<PlannedMove> ahead() {
        return tables.all();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
