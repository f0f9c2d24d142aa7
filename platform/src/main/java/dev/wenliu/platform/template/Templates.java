package dev.wenliu.platform.template;

import dev.wenliu.platform.flowfile.Packages;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import java.util.Collection;
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

    private final VersionStore store;
    private final Packages packages;
    private final People people;
    private final Map<VersionId, TemplateVersion> read = new ConcurrentHashMap<>();

    Templates(VersionStore store, Packages packages, People people) {
        this.store = store;
        this.packages = packages;
        this.people = people;
    }

    /** The version in force of every flow, for whoever may start it. */
    @Transactional(readOnly = true)
    public List<TemplateVersion> startableBy(Actor actor) {
        Person person = people.find(actor.id()).orElse(null);
        if (person == null) return List.of();
        return inForce().stream()
                .filter(version -> version.flow().definition().startableBy(person))
                .toList();
    }

    /** The version in force of every flow, whoever may start it. */
    @Transactional(readOnly = true)
    public List<TemplateVersion> inForce() {
        return store.inForce().stream().map(this::version).toList();
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

    /** The versions, in force or not, that need something of the plugin. */
    @Transactional(readOnly = true)
    public List<TemplateVersion> needing(String plugin) {
        return store.all().stream()
                .map(this::version)
                .filter(version -> version.flow().needs(plugin))
                .toList();
    }

    /** The version of a flow in force, for somebody who wants to start it; refuses an unknown code and a flow the actor may not start. */
    @Transactional(readOnly = true)
    public TemplateVersion toStart(Actor actor, String code) {
        VersionId id = store.inForce(code).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
        TemplateVersion version = version(id);
        boolean startable = people.find(actor.id())
                .filter(version.flow().definition()::startableBy)
                .isPresent();
        if (!startable) throw new Refusal(KernelReason.NOT_ALLOWED);
        return version;
    }
}
