package dev.wenliu.platform.policy;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.OrganisationTables;
import dev.wenliu.platform.organisation.Snapshot;
import dev.wenliu.platform.organisation.Unit;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Unified deployment, graded management (2.1.1): the office sets limits for all, a unit's head or information officer narrows them for the branch. */
@Service
public class Policies {

    private final PolicyTable table;
    private final PolicyBook book;
    private final Change change;
    private final Clock clock;

    Policies(PolicyTable table, PolicyBook book, Change change, Clock clock) {
        this.table = table;
        this.book = book;
        this.change = change;
        this.clock = clock;
    }

    /**
     * A policy as it stands in a unit.
     *
     * @param holds the narrowest setting of the unit and those above it; nothing where the server's limit holds
     * @param above what the level above allows
     * @param own what the unit has set itself
     * @param server what the server allows
     */
    public record InForce(
            Policy policy,
            Optional<PolicySetting> holds,
            Optional<PolicySetting> above,
            Optional<PolicySetting> own,
            OptionalInt server) {

        /** The widest value that the unit may set. */
        public int most() {
            int most = above.map(PolicySetting::value).orElse(policy.most());
            return Math.min(most, server.orElse(most));
        }
    }

    /** Every policy as it stands in a unit. */
    public List<InForce> of(Actor actor, Unit unit) {
        requireReader(actor);
        return List.of(Policy.values()).stream()
                .map(policy -> inForce(policy, unit))
                .toList();
    }

    private InForce inForce(Policy policy, Unit unit) {
        OptionalInt server = book.server(policy);
        return new InForce(
                policy,
                book.narrowest(policy, unit.id()).filter(one -> one.value() <= server.orElse(one.value())),
                book.above(policy, unit),
                own(policy, unit.id()),
                server);
    }

    /** What units below have set for themselves. */
    public List<PolicySetting> below(Actor actor, Unit unit) {
        requireReader(actor);
        Snapshot now = change.directory.current();
        return book.all().stream()
                .filter(setting -> !setting.unit().equals(unit.id()) && now.within(setting.unit(), unit.id()))
                .toList();
    }

    /** The units for whose branch the actor may set policies. */
    public List<Unit> mayKeep(Actor actor) {
        Snapshot now = change.directory.current();
        return now.units().values().stream()
                .filter(unit -> !unit.closed() && keeps(actor, now, unit.id()))
                .toList();
    }

    /** Narrows a policy for a unit and what lies below it; refuses what would be wider than the level above allows. */
    @Transactional
    public void set(Actor actor, UnitId id, Policy policy, int value) {
        Unit unit = keep(actor, id);
        if (value < policy.least() || value > policy.most())
            throw new Refusal(PolicyReason.OUT_OF_RANGE, policy.least(), policy.most());
        book.above(policy, unit).filter(above -> value > above.value()).ifPresent(above -> {
            throw new Refusal(PolicyReason.WIDER_THAN_ABOVE, above.value());
        });
        OptionalInt server = book.server(policy);
        if (server.isPresent() && value > server.getAsInt())
            throw new Refusal(PolicyReason.WIDER_THAN_SERVER, server.getAsInt());
        table.put(new PolicySetting(id, policy, value, actor.id(), clock.instant()));
        change.end(actor, unit, Sentence.of("policy.audit.set-" + policy.name(), actor.name(), unit.label(), value));
    }

    /** Takes a unit's own setting back, so that what is set above holds there. */
    @Transactional
    public void clear(Actor actor, UnitId id, Policy policy) {
        Unit unit = keep(actor, id);
        if (!table.remove(id, policy)) return;
        change.end(actor, unit, Sentence.of("policy.audit.cleared-" + policy.name(), actor.name(), unit.label()));
    }

    private Unit keep(Actor actor, UnitId id) {
        change.tables.lock();
        Snapshot now = change.directory.current();
        Unit unit = now.open(id);
        if (!keeps(actor, now, id)) throw new Refusal(PolicyReason.NOT_YOUR_BRANCH);
        return unit;
    }

    private static boolean keeps(Actor actor, Snapshot now, UnitId id) {
        if (actor.has(Role.OFFICE)) return true;
        for (Unit at = now.get(id); at.parent() != null; at = now.get(at.parent()))
            if (actor.id().equals(at.head()) || actor.id().equals(at.informationOfficer())) return true;
        return false;
    }

    private Optional<PolicySetting> own(Policy policy, UnitId unit) {
        return book.all().stream()
                .filter(setting -> setting.policy() == policy && setting.unit().equals(unit))
                .findFirst();
    }

    private static void requireReader(Actor actor) {
        actor.require(Role.OFFICE, Role.UNIT_WATCHER);
    }

    /** A change under the organisation's lock, remembered by the log and seen by every node once committed. */
    @Component
    record Change(OrganisationTables tables, Directory directory, Audit audit) {

        void end(Actor actor, Unit unit, Sentence sentence) {
            audit.record(new AuditEntry(
                    actor.id(), "policy.changed", "unit", unit.id().toString(), sentence));
            directory.renewAfterCommit();
        }
    }
}
