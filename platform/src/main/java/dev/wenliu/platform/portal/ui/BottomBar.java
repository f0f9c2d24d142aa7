package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.ui.CountBadge;
import dev.wenliu.platform.portal.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The bar at the thumb of a phone. */
class BottomBar extends Nav {

    private static final List<Place> PLACES = List.of(Place.HOME, Place.INBOX, Place.START, Place.MINE);

    private final Map<Place, PageLink> links = new EnumMap<>(Place.class);
    private final transient Actor actor;
    private final CountBadge waiting = new CountBadge();

    BottomBar(Actor actor) {
        this.actor = actor;
        addClassName("wl-bottom");
        setAriaLabel(getTranslation("portal.navigation"));
        for (Place place : PLACES) add(link(place));
    }

    /** Shows which page is open; the person's own lists all stand behind one link. */
    void mark(String firstSegment) {
        boolean own = Place.of(Place.Group.MINE, actor).stream().anyMatch(place -> place.route.equals(firstSegment));
        links.forEach((place, link) -> link.mark(place == Place.MINE ? own : place.route.equals(firstSegment)));
    }

    /** Shows how much waits for the person. */
    void setWaiting(int count) {
        waiting.show(count);
    }

    private PageLink link(Place place) {
        var link = new PageLink(place);
        link.add(place.glyph.icon(), new Span(getTranslation(place.key() + ".short")));
        if (place == Place.INBOX) link.add(waiting);
        links.put(place, link);
        return link;
    }
}
