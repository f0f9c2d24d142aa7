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

    HomeCard(String title) {
        addClassNames("wl-card", "wl-home-card");
        head.addClassName("wl-card-head");
        head.add(new H2(getTranslation(title)));
        add(head);
    }

    /** Offers the whole list. */
    final void more(String words, Place place) {
        var link = new Anchor(place.route, words);
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
