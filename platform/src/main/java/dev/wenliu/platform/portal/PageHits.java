package dev.wenliu.platform.portal;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.search.Hit;
import dev.wenliu.platform.search.HitSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds pages of the product and of its plugins. */
@Component
class PageHits implements HitSource {

    private final Modules modules;
    private final Texts texts;

    PageHits(Modules modules, Texts texts) {
        this.modules = modules;
        this.texts = texts;
    }

    @Override
    public Hit.Kind kind() {
        return Hit.Kind.PAGE;
    }

    @Override
    public Stream<Hit> find(Actor actor, Locale locale, String wanted) {
        Stream<Hit> own = Arrays.stream(Place.values())
                .filter(place -> place.openTo(actor))
                .map(place -> Hit.to(Hit.Kind.PAGE, texts.get(locale, place.key()), "", place.route));
        Stream<Hit> plugins = modules.openTo(actor).stream()
                .map(page -> Hit.to(Hit.Kind.PAGE, page.descriptor().title().in(locale), "", page.route()));
        return Stream.concat(own, plugins).filter(hit -> hit.matches(wanted));
    }
}
