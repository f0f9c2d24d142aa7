package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Keys to press together, drawn as keys. */
public final class Keys extends Span {

    /** These keys. */
    public Keys(String... keys) {
        addClassName("wl-keys");
        for (String key : keys) getElement().appendChild(new Element("kbd").setText(key));
    }
}
