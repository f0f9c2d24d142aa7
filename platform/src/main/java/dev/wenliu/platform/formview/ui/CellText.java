package dev.wenliu.platform.formview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.filling.ui.ReadOnlyPart;
import org.jspecify.annotations.Nullable;

/** A cell that is read, or computed. */
final class CellText implements ReadOnlyPart {

    private final Div place = new Div();
    private final Span words = new Span();
    private final Span complaint = new Span();

    CellText(String text) {
        words.setText(text);
        complaint.addClassName("wl-complaint");
        place.add(words, complaint);
        place.addClassName("wl-cell-text");
    }

    void show(String text) {
        words.setText(text);
    }

    @Override
    public Component component() {
        return place;
    }

    @Override
    public void complain(@Nullable String sentence) {
        complaint.setText(sentence == null ? "" : sentence);
    }
}
