package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.html.Span;

/** How many wait: nothing for none, and never more than two digits. */
public final class CountBadge extends Span {

    private static final int MOST = 99;

    /** A badge that shows nothing yet. */
    public CountBadge() {
        addClassName("wl-count");
    }

    /** Shows this number. */
    public void show(long count) {
        setText(text(count));
    }

    private static String text(long count) {
        if (count == 0) return "";
        return count > MOST ? MOST + "+" : Long.toString(count);
    }
}
