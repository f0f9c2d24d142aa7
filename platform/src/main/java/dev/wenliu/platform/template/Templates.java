package dev.wenliu.platform.template;

import dev.wenliu.platform.flow.FlowDefinition;
import dev.wenliu.platform.flowfile.Packages;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Flow templates and their published versions. */
@Service
public class Templates {

    private static final Comparator<CatalogueEntry> CATALOGUE = Comparator.comparing(CatalogueEntry::favourite)
            .reversed()
            .thenComparing(entry -> entry.definition().flowClass())
            .thenComparing(entry -> entry.definition().title().zh());

    private final VersionStore store;
    private final Packages packages;
    private final Units units;
    private final People people;
    private final Map<VersionId, TemplateVersion> read = new ConcurrentHashMap<>();

    Templates(VersionStore store, Packages packages, Units units, People people) {
        this.store = store;
        this.packages = packages;
        this.units = units;
        this.people = people;
    }

    /** The flows that the actor may start, favourites first, then by class and title. */
    @Transactional(readOnly = true)
    public List<CatalogueEntry> startableBy(Actor actor) {
        if (!active(actor)) return List.of();
        Set<Long> favourites = store.favourites(actor);
        return store.inForce().stream()
                .map(this::version)
                .map(version -> entry(version, favourites))
                .sorted(CATALOGUE)
                .toList();
    }

    /** A version, in force or not: a running matter keeps its own (D6). */
    @Transactional(readOnly = true)
    public TemplateVersion version(VersionId id) {
        TemplateVersion known = read.get(id);
        if (known != null) return known;
        VersionStore.Row row = store.row(id);
        var version = new TemplateVersion(
                id, row.template(), row.number(), packages.stored(store.parts(id)), row.engineDefinition());
        read.put(id, version);
        return version;
    }

    /** The versions, in force or not, that these units own. */
    @Transactional(readOnly = true)
    public List<VersionId> ownedBy(Collection<Unit> owners) {
        Set<String> codes = owners.stream().map(Unit::code).collect(Collectors.toSet());
        if (codes.isEmpty()) return List.of();
        return store.all().stream()
                .filter(id -> codes.contains(version(id).flow().definition().ownerUnit()))
                .toList();
    }

    /** The version of a flow in force, for somebody who wants to start it; refuses an unknown code and a flow the actor may not start. */
    @Transactional(readOnly = true)
    public TemplateVersion toStart(Actor actor, String code) {
        VersionId id = store.inForce(code).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
        if (!active(actor)) throw new Refusal(KernelReason.NOT_ALLOWED);
        return version(id);
    }

    /** Marks or unmarks a flow as the actor's favourite. */
    @Transactional
    public void favourite(Actor actor, String code, boolean wanted) {
        store.favourite(actor, code, wanted);
    }

    private boolean active(Actor actor) {
        return people.find(actor.id()).filter(Person::active).isPresent();
    }

    private CatalogueEntry entry(TemplateVersion version, Set<Long> favourites) {
        FlowDefinition definition = version.flow().definition();
        Label owner =
                units.byCode(definition.ownerUnit()).map(Unit::label).orElseGet(() -> Label.of(definition.ownerUnit()));
        return new CatalogueEntry(
                version.id(),
                definition,
                owner,
                favourites.contains(version.template().value()));
    }
}
