package dev.wenliu.platform.search;

import dev.wenliu.platform.kernel.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Finds people, matters, flows and pages for the command palette. */
@Service
public class PaletteSearch {

    private final List<HitSource> sources;

    PaletteSearch(List<HitSource> sources) {
        this.sources =
                sources.stream().sorted(Comparator.comparing(HitSource::kind)).toList();
    }

    /** What matches the text, by kind; without text the flows and pages that one may want to go to. */
    public List<Hit> find(Actor actor, Locale locale, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return sources.stream()
                .flatMap(source -> source.find(actor, locale, wanted).limit(HitSource.MOST))
                .toList();
    }
}
