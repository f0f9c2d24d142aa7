package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;

/** The picture of a flow. */
public final class FlowTile extends Div {

    /** The picture with this name in Vaadin's icons. */
    public FlowTile(String icon) {
        super(new Icon("vaadin", icon));
        addClassName("wl-tile-icon");
        getElement().setAttribute("aria-hidden", "true");
    }
}
