package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.wenliu.platform.portal.Place;

/** A link of the navigation; tells sight and screen reader alike whether its page is open. */
class PageLink extends Anchor {

    PageLink(Place place) {
        super(place.route, "");
    }

    void mark(boolean open) {
        if (open) getElement().setAttribute("aria-current", "page");
        else getElement().removeAttribute("aria-current");
    }
}
