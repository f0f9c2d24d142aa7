package dev.wenliu.plugins.attendance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** A page's title with a sentence below. */
final class Heading extends Header {

    Heading(String title, String sentence) {
        var words = new Div(new H1(title), new Paragraph(sentence));
        words.addClassName("wl-page-header-words");
        addClassName("wl-page-header");
        add(words);
    }
}
