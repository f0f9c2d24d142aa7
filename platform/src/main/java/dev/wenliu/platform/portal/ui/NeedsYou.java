package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import dev.wenliu.platform.inbox.InboxItem;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.ui.DueChip;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.portal.Place;
import java.time.Instant;

/** What waits for the person, the most urgent first. */
class NeedsYou extends HomeCard {

    NeedsYou(Slice<InboxItem> waiting, Instant now) {
        super("portal.home.needs");
        if (waiting.total() == 0) {
            add(new EmptyState(
                    Glyph.CHECK,
                    getTranslation("portal.home.needs.none"),
                    getTranslation("portal.home.needs.none.sentence")));
            return;
        }
        more(getTranslation("portal.home.all", waiting.total()), Place.INBOX);
        body("wl-rows", waiting.rows().stream().map(item -> row(item, now)).toArray(Component[]::new));
    }

    private Component row(InboxItem item, Instant now) {
        var row = new Anchor("matter/" + item.matter(), "");
        row.addClassName("wl-row");
        row.add(picture(item), words(item), state(item, now), Glyph.ARROW.icon());
        return row;
    }

    private static Component picture(InboxItem item) {
        var picture = new Div(new Icon("vaadin", item.icon()));
        picture.addClassName("wl-tile-icon");
        return picture;
    }

    private Component words(InboxItem item) {
        var title = new Span(item.title());
        title.addClassName("wl-row-title");
        var beside =
                new Span(item.initiatorName() + " · " + item.initiatorUnit().in(getLocale()) + " · " + item.number());
        beside.addClassName("wl-quiet");
        var words = new Div(title, beside);
        words.addClassName("wl-row-words");
        return words;
    }

    private Component state(InboxItem item, Instant now) {
        var chip = item.returned()
                ? new StatusChip(getTranslation("portal.home.returned"), Tone.LATE)
                : new StatusChip(item.node().in(getLocale()), Tone.WAITING);
        Instant due = item.dueAt();
        var when = new Div(new RelativeTime(item.arrivedAt(), now));
        if (due != null) when.addComponentAsFirst(new DueChip(due, now));
        when.addClassName("wl-row-when");
        var state = new Div(chip, when);
        state.addClassName("wl-row-state");
        return state;
    }
}
