package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import java.util.function.Function;

/**
 * A list that grows on demand, so that a long one never loads whole.
 *
 * @param <T> what it lists
 */
public final class EntryList<T> extends Div {

    private static final int STEP = 50;

    private final transient Function<Window, Slice<T>> query;
    private final transient Function<T, Component> row;
    private int limit = STEP;

    /** A list of what the query finds, one row each. */
    public EntryList(Function<Window, Slice<T>> query, Function<T, Component> row) {
        this.query = query;
        this.row = row;
        addClassNames("wl-card", "wl-entries");
    }

    /** Loads the list again from its top, or what stands in its place when nothing is found. */
    public void load(Component empty) {
        Slice<T> slice = query.apply(Window.first(limit));
        removeAll();
        if (slice.rows().isEmpty()) add(empty);
        slice.rows().forEach(item -> add(row.apply(item)));
        if (slice.total() <= slice.rows().size()) return;
        if (limit < Window.MAX) add(more(slice, empty));
        else add(rest(slice));
    }

    private Component rest(Slice<T> slice) {
        var rest = new Paragraph(getTranslation(
                "kernel.rest", slice.rows().size(), slice.total() - slice.rows().size()));
        rest.addClassNames("wl-entries-rest", "wl-quiet");
        return rest;
    }

    private Button more(Slice<T> slice, Component empty) {
        String words =
                getTranslation("kernel.more", slice.total() - slice.rows().size());
        var more = new Button(words, click -> {
            limit += STEP;
            load(empty);
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        return more;
    }
}
