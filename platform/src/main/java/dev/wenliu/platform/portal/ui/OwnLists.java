package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.html.Nav;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.portal.Place;
import java.util.EnumMap;
import java.util.Map;

/** On a phone, the person's own lists beside one another above each of them; a desk has them in the side navigation. */
class OwnLists extends Nav {

    private final Map<Place, PageLink> links = new EnumMap<>(Place.class);

    OwnLists(Actor actor) {
        addClassName("wl-own-lists");
        setAriaLabel(getTranslation("portal.group.mine"));
        for (Place place : Place.of(Place.Group.MINE, actor)) {
            var link = new PageLink(place);
            link.setText(getTranslation(place.key()));
            links.put(place, link);
            add(link);
        }
    }

    /** Shows which list is open, and nothing on other pages. */
    void mark(String firstSegment) {
        setVisible(links.keySet().stream().anyMatch(place -> place.route.equals(firstSegment)));
        links.forEach((place, link) -> link.mark(place.route.equals(firstSegment)));
    }
}
