package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.html.Span;

/** A status in a word, with a colour that repeats what the word says. */
public final class StatusChip extends Span {

    /** A chip with this word. */
    public StatusChip(String text, Tone tone) {
        super(text);
        addClassNames("wl-chip", tone.className());
    }
}
