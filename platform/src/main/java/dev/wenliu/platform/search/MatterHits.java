package dev.wenliu.platform.search;

import dev.wenliu.platform.inbox.HandledItem;
import dev.wenliu.platform.inbox.Inbox;
import dev.wenliu.platform.inbox.InboxFilter;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.matter.MatterFilter;
import dev.wenliu.platform.matter.MatterSummary;
import dev.wenliu.platform.matter.Matters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds matters that wait for the actor, that the actor started, handled or watches over, each once. */
@Component
class MatterHits implements HitSource {

    private static final Window FIRST = Window.first(MOST);

    private final Inbox inbox;
    private final Matters matters;
    private final Texts texts;

    MatterHits(Inbox inbox, Matters matters, Texts texts) {
        this.inbox = inbox;
        this.matters = matters;
        this.texts = texts;
    }

    @Override
    public Hit.Kind kind() {
        return Hit.Kind.MATTER;
    }

    @Override
    public Stream<Hit> find(Actor actor, Locale locale, String wanted) {
        if (wanted.isEmpty()) return Stream.empty();
        Map<String, Hit> once = new LinkedHashMap<>();
        Stream.of(
                        waiting(actor, locale, wanted),
                        started(actor, locale, wanted),
                        handled(actor, locale, wanted),
                        watched(actor, locale, wanted))
                .flatMap(hits -> hits)
                .forEach(hit -> once.putIfAbsent(hit.route(), hit));
        return once.values().stream();
    }

    private Stream<Hit> waiting(Actor actor, Locale locale, String wanted) {
        String word = texts.get(locale, "search.waiting");
        return inbox.page(actor, new InboxFilter(wanted, ""), FIRST).rows().stream()
                .map(item -> hit(item.matter(), item.title(), item.number(), word));
    }

    private Stream<Hit> started(Actor actor, Locale locale, String wanted) {
        return hits(matters.startedBy(actor, new MatterFilter(wanted, null), FIRST), locale);
    }

    private Stream<Hit> watched(Actor actor, Locale locale, String wanted) {
        return hits(matters.watchedBy(actor, new MatterFilter(wanted, null), FIRST), locale);
    }

    private static Stream<Hit> hits(Slice<MatterSummary> found, Locale locale) {
        return found.rows().stream()
                .map(matter -> hit(
                        matter.id(),
                        matter.title(),
                        matter.number(),
                        matter.flow().in(locale)));
    }

    private Stream<Hit> handled(Actor actor, Locale locale, String wanted) {
        return inbox.handled(actor, wanted, FIRST).rows().stream()
                .map((HandledItem item) -> hit(
                        item.matter(), item.title(), item.number(), item.flow().in(locale)));
    }

    private static Hit hit(MatterId id, String title, String number, String word) {
        return Hit.to(Hit.Kind.MATTER, title, number + " · " + word, "matter/" + id);
    }
}
