package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.portal.Place;

/** What a newcomer's workplace shows instead of nothing: the three things to do first. */
class FirstSteps extends HomeCard {

    FirstSteps() {
        super("portal.first");
        var sentence = new Paragraph(getTranslation("portal.first.sentence"));
        sentence.addClassName("wl-first-sentence");
        add(sentence);
        body("wl-first", step("start", Place.START), step("settings", Place.SETTINGS), step("help", Place.HELP));
    }

    private Component step(String name, Place place) {
        var picture = new Div(place.glyph.icon());
        picture.addClassName("wl-tile-icon");
        var title = new Span(getTranslation("portal.first." + name));
        title.addClassName("wl-row-title");
        var sentence = new Span(getTranslation("portal.first." + name + ".sentence"));
        sentence.addClassName("wl-quiet");
        var words = new Div(title, sentence);
        words.addClassName("wl-row-words");
        var step = new Anchor(place.route, "");
        step.addClassName("wl-row");
        step.add(picture, words, Glyph.ARROW.icon());
        return step;
    }
}
