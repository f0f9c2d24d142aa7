package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Snapshot;
import dev.wenliu.platform.organisation.Unit;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands against closing a unit. */
@Component
class ClosingRule {

    private final ObjectProvider<UnitOwner> owners;
    private final MoveTables moves;
    private final Clock clock;

    ClosingRule(ObjectProvider<UnitOwner> owners, MoveTables moves, Clock clock) {
        this.owners = owners;
        this.moves = moves;
        this.clock = clock;
    }

    /** Refuses to close a unit that something still hangs on. */
    void check(Snapshot now, Unit unit) {
        if (unit.parent() == null) throw new Refusal(OrganisationReason.ONE_COMPANY);
        long below = now.units().values().stream()
                .filter(other -> !other.closed() && unit.id().equals(other.parent()))
                .count();
        if (below > 0) throw new Refusal(RegisterReason.UNITS_BELOW, unit.label(), below);
        long people =
                now.all().stream().filter(person -> belongs(person, unit.id())).count() + coming(unit.id());
        if (people > 0) throw new Refusal(RegisterReason.PEOPLE_LEFT, unit.label(), people);
        int owned = owners.stream().mapToInt(owner -> owner.owns(unit)).sum();
        if (owned > 0) throw new Refusal(RegisterReason.FLOWS_OWNED, unit.label(), owned);
    }

    Instant now() {
        return clock.instant();
    }

    private static boolean belongs(Person person, UnitId unit) {
        return person.status() != Person.Status.LEFT && person.unit().equals(unit);
    }

    private long coming(UnitId unit) {
        return moves.all().stream()
                .filter(move -> move.posting().unit().equals(unit))
                .count();
    }
}
