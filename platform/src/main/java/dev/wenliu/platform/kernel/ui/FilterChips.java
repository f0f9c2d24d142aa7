package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Filters in a line, each with how much it finds; exactly one is chosen. */
public final class FilterChips extends Div {

    /** No filter yet. */
    public FilterChips() {
        addClassName("wl-filters");
        getElement().setAttribute("role", "group");
    }

    /** Adds a filter. */
    public FilterChips filter(String name, long count, boolean chosen, Runnable choose) {
        var words = new Span(Long.toString(count));
        words.addClassName("wl-filter-count");
        var chip = new NativeButton("", click -> choose.run());
        chip.add(new Span(name), words);
        chip.addClassName("wl-filter");
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        add(chip);
        return this;
    }
}
