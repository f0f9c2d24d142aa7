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
import dev.wenliu.platform.notification.Notice;
import dev.wenliu.platform.portal.Place;
import dev.wenliu.platform.portal.WaitingChore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What waits for the person, the most urgent first. */
class NeedsYou extends HomeCard {

    NeedsYou(Slice<InboxItem> waiting, List<WaitingChore> chores, Slice<Notice> toRead, Instant now) {
        super("portal.home.needs");
        if (waiting.total() == 0 && chores.isEmpty() && toRead.total() == 0) {
            add(new EmptyState(
                    Glyph.CHECK,
                    getTranslation("portal.home.needs.none"),
                    getTranslation("portal.home.needs.none.sentence")));
            return;
        }
        if (waiting.total() > 0) more(getTranslation("portal.home.all", waiting.total()), Place.INBOX);
        else if (toRead.total() > 0) more(getTranslation("portal.home.all-copies"), Place.TOLD);
        List<Component> rows = new ArrayList<>();
        chores.forEach(chore -> rows.add(row(chore)));
        waiting.rows().forEach(item -> rows.add(row(item, now)));
        toRead.rows().forEach(copy -> rows.add(row(copy, now)));
        body("wl-rows", rows.toArray(Component[]::new));
    }

    private Component row(WaitingChore chore) {
        var picture = new Div(Glyph.ADMIN.icon());
        picture.addClassName("wl-tile-icon");
        var title = new Span(getTranslation(chore.key(), chore.count()));
        title.addClassName("wl-row-title");
        var words = new Div(title);
        words.addClassName("wl-row-words");
        var row = new Anchor(chore.page(), "");
        row.addClassName("wl-row");
        row.add(
                picture,
                words,
                state(new StatusChip(getTranslation("portal.home.chore"), Tone.WAITING)),
                Glyph.ARROW.icon());
        return row;
    }

    private Component row(Notice copy, Instant now) {
        var picture = new Div(Glyph.TOLD.icon());
        picture.addClassName("wl-tile-icon");
        var sentence = copy.sentence();
        var title = new Span(getTranslation(sentence.key(), sentence.arguments().toArray()));
        title.addClassName("wl-row-title");
        var words = new Div(title);
        words.addClassName("wl-row-words");
        var row = new Anchor(copy.link(), "");
        row.addClassName("wl-row");
        var chip = new StatusChip(getTranslation("portal.home.copy"), Tone.NEUTRAL);
        row.add(picture, words, state(chip, new RelativeTime(copy.at(), now)), Glyph.ARROW.icon());
        return row;
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
        var arrived = new RelativeTime(item.arrivedAt(), now);
        return due == null ? state(chip, arrived) : state(chip, new DueChip(due, now), arrived);
    }

    private static Component state(StatusChip chip, Component... times) {
        var when = new Div(times);
        when.addClassName("wl-row-when");
        var state = new Div(chip, when);
        state.addClassName("wl-row-state");
        return state;
    }
}
