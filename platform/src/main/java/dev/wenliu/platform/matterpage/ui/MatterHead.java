package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.flow.FlowDefinition;
import dev.wenliu.platform.kernel.ui.DueChip;
import dev.wenliu.platform.kernel.ui.FlowTile;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matter.ui.MatterChip;
import dev.wenliu.platform.matterpage.MatterPage;
import dev.wenliu.platform.matterpage.PathEntry;
import java.time.Instant;

/** What a matter is: title, number, status, who started it and when. */
public final class MatterHead extends Header {

    MatterHead(MatterPage page, Instant now) {
        addClassName("wl-matter-head");
        FlowDefinition flow = page.version().flow().definition();
        var title = new Div(
                new H1(page.matter().title()), MatterChip.of(page.matter().state()));
        title.addClassName("wl-matter-title");
        Instant due = page.matter().dueAt();
        if (due != null && page.matter().state() == MatterState.RUNNING) title.add(new DueChip(due, now));
        var facts = new Div(
                new Span(flow.title().in(getLocale())),
                new Span(page.matter().number()),
                new Span(initiator(page) + " · " + page.initiatorUnit().in(getLocale())),
                new RelativeTime(page.matter().submittedAt(), now));
        facts.addClassNames("wl-matter-facts", "wl-quiet");
        var words = new Div(title, facts);
        words.addClassName("wl-matter-words");
        add(new FlowTile(flow.icon()), words, new PrintLink(page.matter().id()));
    }

    /** The path begins with whoever submitted. */
    private static String initiator(MatterPage page) {
        return page.path().stream()
                .filter(PathEntry.Past.class::isInstance)
                .map(entry -> ((PathEntry.Past) entry).person())
                .findFirst()
                .orElse("");
    }
}
