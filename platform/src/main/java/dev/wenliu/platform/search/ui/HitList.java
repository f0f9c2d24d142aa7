package dev.wenliu.platform.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PersonAvatar;
import dev.wenliu.platform.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The hits of a search under headings; one of them is marked. */
class HitList extends Div {

    private final transient Consumer<Hit> chosen;
    private transient List<Hit> hits = List.of();
    private final List<Div> rows = new ArrayList<>();
    private int marked;

    HitList(Consumer<Hit> chosen) {
        this.chosen = chosen;
        addClassName("wl-hits");
        getElement().setAttribute("role", "listbox");
    }

    /** Shows these hits and marks the first. */
    void show(List<Hit> found) {
        hits = found;
        rows.clear();
        removeAll();
        Hit.@Nullable Kind kind = null;
        for (Hit hit : hits) {
            if (hit.kind() != kind) add(heading(hit.kind()));
            kind = hit.kind();
            rows.add(row(hit));
            add(rows.getLast());
        }
        if (hits.isEmpty()) add(nothing());
        marked = 0;
        move(0);
    }

    /** Moves the mark, round the ends. */
    void move(int by) {
        if (rows.isEmpty()) return;
        mark(false);
        marked = Math.floorMod(marked + by, rows.size());
        mark(true);
        rows.get(marked).getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** Chooses the marked hit, if there is one. */
    void chooseMarked() {
        if (!rows.isEmpty()) chosen.accept(hits.get(marked));
    }

    private void mark(boolean on) {
        rows.get(marked).getElement().setAttribute("aria-selected", Boolean.toString(on));
    }

    private Span heading(Hit.Kind kind) {
        var heading = new Span(getTranslation(kind.key()));
        heading.addClassName("wl-hits-heading");
        return heading;
    }

    private Div row(Hit hit) {
        var words = new Div(new Span(hit.title()));
        words.addClassName("wl-hit-words");
        if (!hit.beside().isEmpty()) {
            var beside = new Span(hit.beside());
            beside.addClassName("wl-quiet");
            words.add(beside);
        }
        var row = new Div(hit.person() == null ? hit.kind().glyph.icon() : new PersonAvatar(hit.title()), words);
        row.addClassName("wl-hit");
        row.getElement().setAttribute("role", "option").setAttribute("aria-selected", "false");
        row.addClickListener(clicked -> chosen.accept(hit));
        return row;
    }

    private EmptyState nothing() {
        return new EmptyState(Glyph.SEARCH, getTranslation("search.none"), getTranslation("search.none.sentence"));
    }
}
