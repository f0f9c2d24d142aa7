package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import dev.wenliu.platform.filling.FieldChange;
import dev.wenliu.platform.filling.FieldChange.Row;
import dev.wenliu.platform.filling.FieldChange.Value;
import dev.wenliu.platform.kernel.ui.CountBadge;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PersonAvatar;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.matter.FormHistory;
import java.time.Instant;
import java.util.List;

/** Who changed what in a matter's form after it was submitted, newest first. */
final class ChangesTab extends Div {

    ChangesTab(List<FormHistory.Step> steps, Instant now) {
        addClassNames("wl-card", "wl-changes");
        if (steps.isEmpty())
            add(new EmptyState(
                    Glyph.EDIT, getTranslation("task.changes.none"), getTranslation("task.changes.none.why")));
        else add(new OrderedList(steps.stream().map(step -> item(step, now)).toArray(ListItem[]::new)));
    }

    /** The tab with the number of changes. */
    static Tab tab(List<FormHistory.Step> steps) {
        var tab = new Tab();
        tab.add(new Span(tab.getTranslation("task.tab.changes")));
        if (!steps.isEmpty()) {
            var count = new CountBadge();
            count.show(steps.size());
            tab.add(count);
        }
        return tab;
    }

    private ListItem item(FormHistory.Step step, Instant now) {
        var words = new Div(
                styled(step.person(), "wl-path-name"), styled(step.node().in(getLocale()), "wl-quiet"));
        words.addClassName("wl-change-who");
        var head = new Header(new PersonAvatar(step.person()), words, new RelativeTime(step.at(), now));
        var item = new ListItem(head);
        step.changes().forEach(change -> item.add(field(change)));
        return item;
    }

    private Div field(FieldChange change) {
        var field = new Div(styled(change.field().in(getLocale()), "wl-change-field"));
        field.addClassName("wl-change");
        switch (change) {
            case Value value -> field.add(words(value));
            case FieldChange.Rows rows -> rows.rows().forEach(row -> field.add(row(row)));
        }
        return field;
    }

    private Div row(Row row) {
        var chip = new StatusChip(
                getTranslation("task.changes." + row.kind().name(), row.number()),
                row.kind() == Row.Kind.REMOVED ? Tone.REFUSED : row.kind() == Row.Kind.ADDED ? Tone.OK : Tone.WAITING);
        var line = new Div(chip);
        line.addClassName("wl-change-row");
        for (Value cell : row.cells()) {
            var part = new Div(styled(cell.field().in(getLocale()), "wl-quiet"));
            part.addClassName("wl-change-cell");
            part.add(
                    switch (row.kind()) {
                        case ADDED -> mark("ins", cell.after());
                        case REMOVED -> mark("del", cell.before());
                        case CHANGED -> words(cell);
                    });
            line.add(part);
        }
        return line;
    }

    private Div words(Value value) {
        var words = new Div(mark("del", value.before()), Glyph.ARROW.icon(), mark("ins", value.after()));
        words.addClassName("wl-change-words");
        return words;
    }

    /** What was ({@code del}) or is ({@code ins}) there; an empty field says that it is empty. */
    private Component mark(String tag, String text) {
        var mark = new HtmlContainer(tag);
        mark.setText(text.isEmpty() ? getTranslation("task.changes.empty") : text);
        if (text.isEmpty()) mark.addClassName("wl-change-empty");
        return mark;
    }

    private static Span styled(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
