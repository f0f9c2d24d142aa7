package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import dev.wenliu.platform.portal.ModulePage;
import java.util.List;

/** The pages of the plugins as tiles. */
class ModuleTiles extends HomeCard {

    ModuleTiles(List<ModulePage> pages) {
        super("portal.group.modules");
        body("wl-tiles", pages.stream().map(this::tile).toArray(Component[]::new));
    }

    private Component tile(ModulePage page) {
        var picture = new Div(new Icon("vaadin", page.descriptor().icon()));
        picture.addClassName("wl-tile-icon");
        var title = new Span(page.descriptor().title().in(getLocale()));
        title.addClassName("wl-row-title");
        var tile = new Anchor(page.route(), "");
        tile.addClassName("wl-tile");
        tile.add(picture, title);
        return tile;
    }
}
