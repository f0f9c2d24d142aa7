package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts as label and value, one below the other on a phone. */
public final class FactList extends Div {

    private final DescriptionList list = new DescriptionList();

    /** An empty list. */
    public FactList() {
        addClassName("wl-facts");
        add(list);
    }

    /** Adds a fact in words. */
    public FactList fact(String label, String value) {
        return fact(label, new Span(value));
    }

    /** Adds a fact that is more than words. */
    public FactList fact(String label, Component value) {
        var pair = new Div(new Term(label), new Description(value));
        pair.addClassName("wl-fact");
        list.getElement().appendChild(pair.getElement());
        return this;
    }
}
