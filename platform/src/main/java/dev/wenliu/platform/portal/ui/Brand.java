package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.portal.Place;

/** The product's mark and name; leads home. */
class Brand extends Anchor {

    Brand() {
        super("", "");
        addClassName("wl-brand");
        var mark = new Image("assets/wenliu.svg", "");
        add(mark, new Span(getTranslation("kernel.brand")));
        setTitle(getTranslation(Place.HOME.key()));
    }
}
