package dev.wenliu.platform.policy;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Snapshot;
import dev.wenliu.platform.organisation.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is set, kept in memory since every request asks; whatever changes it changes the organisation's revision, which every node follows. */
@Component
class PolicyBook implements Narrowing {

    private final PolicyTable table;
    private final Directory directory;
    private final ObjectProvider<ServerLimit> server;
    private volatile @Nullable Known known;

    PolicyBook(PolicyTable table, Directory directory, ObjectProvider<ServerLimit> server) {
        this.table = table;
        this.directory = directory;
        this.server = server;
    }

    /** What was set while the organisation stood so: a change makes another snapshot, and what was read before it is read again. */
    private record Known(Snapshot organisation, List<PolicySetting> settings) {}

    List<PolicySetting> all() {
        Snapshot now = directory.current();
        Known present = known;
        if (present != null && present.organisation == now) return present.settings;
        List<PolicySetting> settings = table.all();
        known = new Known(now, settings);
        return settings;
    }

    /** What the server allows at most; nothing where it sets no limit. */
    OptionalInt server(Policy policy) {
        return server.stream()
                .filter(limit -> limit.policy() == policy)
                .map(ServerLimit::most)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    @Override
    public OptionalInt limit(Policy policy, PersonId person) {
        Snapshot now = directory.current();
        Optional<UnitId> unit = now.person(person).map(Person::unit);
        if (unit.isEmpty()) return OptionalInt.empty();
        return narrowest(policy, unit.get())
                .map(setting -> OptionalInt.of(setting.value()))
                .orElse(OptionalInt.empty());
    }

    /** What holds in a unit: the narrowest of its own setting and those above; of equal ones the highest. */
    Optional<PolicySetting> narrowest(Policy policy, UnitId unit) {
        Snapshot now = directory.current();
        return all().stream()
                .filter(setting -> setting.policy() == policy && now.within(unit, setting.unit()))
                .min(Comparator.comparingInt(PolicySetting::value)
                        .thenComparingInt(setting -> depth(now, setting.unit())));
    }

    /** What holds above a unit, which the unit may narrow. */
    Optional<PolicySetting> above(Policy policy, Unit unit) {
        UnitId parent = unit.parent();
        return parent == null ? Optional.empty() : narrowest(policy, parent);
    }

    private static int depth(Snapshot now, UnitId unit) {
        int depth = 0;
        for (UnitId at = now.get(unit).parent(); at != null; at = now.get(at).parent()) depth++;
        return depth;
    }
}
