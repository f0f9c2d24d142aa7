package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.portal.Place;
import dev.wenliu.platform.template.CatalogueEntry;
import java.util.List;

/** The flows that a person starts, favourites first, as tiles. */
class FrequentFlows extends HomeCard {

    private static final int SHOWN = 6;

    FrequentFlows(List<CatalogueEntry> flows) {
        super("portal.home.flows");
        if (flows.isEmpty()) {
            add(new EmptyState(
                    Glyph.FLOW,
                    getTranslation("portal.home.flows.none"),
                    getTranslation("portal.home.flows.none.sentence")));
            return;
        }
        more(getTranslation("portal.home.catalogue"), Place.START);
        body("wl-tiles", flows.stream().limit(SHOWN).map(this::tile).toArray(Component[]::new));
    }

    private Component tile(CatalogueEntry entry) {
        var picture = new Div(new Icon("vaadin", entry.definition().icon()));
        picture.addClassName("wl-tile-icon");
        var title = new Span(entry.definition().title().in(getLocale()));
        title.addClassName("wl-row-title");
        var owner = new Span(entry.owner().in(getLocale()));
        owner.addClassName("wl-quiet");
        var words = new Div(title, owner);
        words.addClassName("wl-row-words");
        var tile = new Anchor("start/" + entry.definition().code(), "");
        tile.addClassName("wl-tile");
        tile.setTitle(entry.definition().purpose().in(getLocale()));
        tile.add(picture, words);
        return tile;
    }
}
