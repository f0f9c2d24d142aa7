package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.ui.CountBadge;
import dev.wenliu.platform.portal.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The bar at the thumb of a phone. */
class BottomBar extends Nav {

    private static final List<Place> PLACES = List.of(Place.HOME, Place.INBOX, Place.START, Place.MINE);

    private final Map<Place, Anchor> links = new EnumMap<>(Place.class);
    private final CountBadge waiting = new CountBadge();

    BottomBar() {
        addClassName("wl-bottom");
        setAriaLabel(getTranslation("portal.navigation"));
        for (Place place : PLACES) add(link(place));
    }

    /** Shows which page is open. */
    void mark(String firstSegment) {
        links.forEach((place, link) -> {
            if (place.route.equals(firstSegment)) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        });
    }

    /** Shows how much waits for the person. */
    void setWaiting(int count) {
        waiting.show(count);
    }

    private Anchor link(Place place) {
        var link = new Anchor(place.route, "");
        link.add(place.glyph.icon(), new Span(getTranslation(place.key() + ".short")));
        if (place == Place.INBOX) link.add(waiting);
        links.put(place, link);
        return link;
    }
}
