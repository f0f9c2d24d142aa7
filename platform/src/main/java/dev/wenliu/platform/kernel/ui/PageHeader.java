package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: title, one sentence, and what can be done here at the right. */
public final class PageHeader extends Header {

    private final Div words = new Div();

    /** A header with the title alone. */
    public PageHeader(String title) {
        addClassName("wl-page-header");
        words.addClassName("wl-page-header-words");
        words.add(new H1(title));
        add(words);
    }

    /** A header with a sentence below the title. */
    public PageHeader(String title, String sentence) {
        this(title);
        words.add(new Paragraph(sentence));
    }

    /** A header with actions at the right, the main one last. */
    public PageHeader(String title, String sentence, Component... actions) {
        this(title, sentence);
        var bar = new Div(actions);
        bar.addClassName("wl-page-header-actions");
        add(bar);
    }
}
