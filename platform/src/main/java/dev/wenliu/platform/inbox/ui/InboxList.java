package dev.wenliu.platform.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.inbox.InboxItem;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.kernel.ui.DueChip;
import dev.wenliu.platform.kernel.ui.FlowTile;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tasks of an inbox one below the other; arrow keys move, Enter goes to the page beside it. */
final class InboxList extends Div {

    private final transient Consumer<InboxItem> choose;
    private transient List<InboxItem> items = List.of();
    private @Nullable TaskId chosen;

    InboxList(Consumer<InboxItem> choose, Runnable enter) {
        this.choose = choose;
        addClassNames("wl-card", "wl-inbox-list");
        getElement().setAttribute("role", "listbox").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("task.inbox"));
        Shortcuts.addShortcutListener(this, () -> move(1), Key.ARROW_DOWN).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> move(-1), Key.ARROW_UP).listenOn(this);
        Shortcuts.addShortcutListener(this, enter::run, Key.ENTER).listenOn(this);
    }

    void show(List<InboxItem> fresh, Instant now) {
        items = List.copyOf(fresh);
        removeAll();
        items.forEach(item -> add(row(item, now)));
        mark(chosen);
    }

    /** Marks the row of a task. */
    void mark(@Nullable TaskId task) {
        chosen = task;
        for (int row = 0; row < items.size() && row < getComponentCount(); row++)
            getComponentAt(row)
                    .getElement()
                    .setAttribute(
                            "aria-selected",
                            Boolean.toString(items.get(row).id().equals(task)));
    }

    /** Where the chosen task stands; the first place when it is not here. */
    int position() {
        for (int row = 0; row < items.size(); row++) if (items.get(row).id().equals(chosen)) return row;
        return 0;
    }

    /** The task at a place, or the last one above it. */
    Optional<InboxItem> at(int position) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(Math.min(position, items.size() - 1)));
    }

    private void move(int by) {
        at(Math.max(0, position() + by)).ifPresent(choose);
        getElement().executeJs("this.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'})");
    }

    private Div row(InboxItem item, Instant now) {
        var title = new Div(styled(item.title(), "wl-entry-title"));
        if (item.returned()) title.add(new StatusChip(getTranslation("task.returned-to-you"), Tone.LATE));
        title.addClassName("wl-inbox-title");
        Instant due = item.dueAt();
        var what = line(item.flow().in(getLocale()) + " · " + item.number(), new RelativeTime(item.arrivedAt(), now));
        var who = due == null ? styled(who(item), "wl-quiet") : line(who(item), new DueChip(due, now));
        var words = new Div(title, what, who);
        words.addClassName("wl-entry-words");
        var row = new Div(new FlowTile(item.icon()), words);
        row.addClassNames("wl-entry", "wl-inbox-row");
        row.getElement().setAttribute("role", "option");
        row.addClickListener(click -> choose.accept(item));
        return row;
    }

    private String who(InboxItem item) {
        return item.initiatorName() + " · " + item.initiatorUnit().in(getLocale());
    }

    private static Div line(String words, Component beside) {
        var line = new Div(styled(words, "wl-quiet"), beside);
        line.addClassName("wl-inbox-line");
        return line;
    }

    private static Span styled(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
