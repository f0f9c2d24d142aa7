package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A person in a line: picture, name, and what one should know beside it, such as the unit. */
public final class PersonLabel extends Div {

    /** The person with a quiet second line; empty for none. */
    public PersonLabel(String name, String beside) {
        addClassName("wl-person");
        var words = new Div(new Span(name));
        words.addClassName("wl-person-words");
        if (!beside.isEmpty()) {
            var second = new Span(beside);
            second.addClassName("wl-quiet");
            words.add(second);
        }
        add(new PersonAvatar(name), words);
    }
}
