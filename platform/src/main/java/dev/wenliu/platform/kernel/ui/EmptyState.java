package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is: why it is empty and what to do next. */
public final class EmptyState extends Div {

    /** An empty state with the next step as its actions, if there is one. */
    public EmptyState(Glyph glyph, String title, String sentence, Component... actions) {
        addClassName("wl-empty");
        var picture = new Div(glyph.icon());
        picture.addClassName("wl-empty-icon");
        add(picture, new H3(title), new Paragraph(sentence));
        add(actions);
    }
}
