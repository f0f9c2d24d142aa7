package dev.wenliu.platform.template.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** Flows under one heading. */
final class FlowShelf extends Section {

    FlowShelf(String name, List<FlowCard> cards) {
        var grid = new Div();
        grid.addClassName("wl-flow-cards");
        cards.forEach(grid::add);
        addClassName("wl-flow-shelf");
        add(new H2(name), grid);
    }
}
