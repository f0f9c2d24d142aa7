package dev.wenliu.platform.template;

import dev.wenliu.platform.flow.FlowDefinition;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.TemplateId;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.organisation.Units;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The flows that somebody may start, with what makes the wanted one easy to find. */
@Service
public class Catalogue {

    private final Templates templates;
    private final VersionStore store;
    private final Units units;
    private final StartedFlows started;

    Catalogue(Templates templates, VersionStore store, Units units, StartedFlows started) {
        this.templates = templates;
        this.store = store;
        this.units = units;
        this.started = started;
    }

    /** What the actor may start, in the order {@link CatalogueEntry#AT_HAND}. */
    @Transactional(readOnly = true)
    public List<CatalogueEntry> of(Actor actor) {
        Set<Long> favourites = store.favourites(actor);
        Map<TemplateId, Instant> last = lastStarted(actor);
        return templates.startableBy(actor).stream()
                .map(version ->
                        entry(version, favourites.contains(version.template().value()), last.get(version.template())))
                .sorted(CatalogueEntry.AT_HAND)
                .toList();
    }

    /** Marks or unmarks a flow as the actor's favourite. */
    @Transactional
    public void favourite(Actor actor, String code, boolean wanted) {
        store.favourite(actor, code, wanted);
    }

    private Map<TemplateId, Instant> lastStarted(Actor actor) {
        Map<TemplateId, Instant> last = new HashMap<>();
        for (Map.Entry<VersionId, Instant> one : started.lastStarted(actor).entrySet())
            last.merge(templates.version(one.getKey()).template(), one.getValue(), Catalogue::later);
        return last;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private CatalogueEntry entry(TemplateVersion version, boolean favourite, @Nullable Instant lastStarted) {
        FlowDefinition definition = version.flow().definition();
        Label owner =
                units.byCode(definition.ownerUnit()).map(Unit::label).orElseGet(() -> Label.of(definition.ownerUnit()));
        List<Label> approvals = version.flow().chart().nodes().stream()
                .filter(Node.Approval.class::isInstance)
                .map(Node::name)
                .toList();
        return new CatalogueEntry(version.id(), definition, owner, approvals, favourite, lastStarted);
    }
}
