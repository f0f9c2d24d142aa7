package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.wenliu.platform.portal.Place;

/** A card of the workplace: title, a way to all of it, and rows. */
class HomeCard extends Section {

    private final Div head = new Div();

    HomeCard() {
        addClassNames("wl-card", "wl-home-card");
        head.addClassName("wl-card-head");
        add(head);
    }

    HomeCard(String title) {
        this();
        titled(getTranslation(title));
    }

    /** Sets the heading. */
    final void titled(String words) {
        head.add(new H2(words));
    }

    /** Offers the whole list. */
    final void more(String words, Place place) {
        more(new Anchor(place.route, words));
    }

    /** Offers what the link leads to. */
    final void more(Anchor link) {
        link.addClassName("wl-link");
        head.add(link);
    }

    /** Adds rows below the head. */
    final void body(String className, Component... rows) {
        var body = new Div(rows);
        body.addClassName(className);
        add(body);
    }
}
