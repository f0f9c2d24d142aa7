package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A row of a list that leads to a page: a picture, a title with a quiet line below, and what stands at the right. */
public final class EntryLink extends Anchor {

    /** A row that leads to the route. */
    public EntryLink(String route, Component picture, String title, String line, Component... beside) {
        super(route, "");
        addClassName("wl-entry");
        var first = new Span(title);
        first.addClassName("wl-entry-title");
        var second = new Span(line);
        second.addClassName("wl-quiet");
        var words = new Div(first, second);
        words.addClassName("wl-entry-words");
        add(picture, words);
        for (Component component : beside) add(cell(component));
    }

    private static Div cell(Component component) {
        var cell = new Div(component);
        cell.addClassName("wl-entry-cell");
        return cell;
    }
}
