package dev.wenliu.platform.search;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.template.Catalogue;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds flows that the actor may start. */
@Component
class FlowHits implements HitSource {

    private final Catalogue catalogue;

    FlowHits(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Hit.Kind kind() {
        return Hit.Kind.FLOW;
    }

    @Override
    public Stream<Hit> find(Actor actor, Locale locale, String wanted) {
        return catalogue.of(actor).stream()
                .map(entry -> Hit.to(
                        Hit.Kind.FLOW,
                        entry.definition().title().in(locale),
                        entry.owner().in(locale),
                        "start/" + entry.definition().code()))
                .filter(hit -> hit.matches(wanted));
    }
}
