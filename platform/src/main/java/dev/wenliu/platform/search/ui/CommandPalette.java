package dev.wenliu.platform.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.Keys;
import dev.wenliu.platform.search.Hit;
import dev.wenliu.platform.search.PaletteSearch;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** One field that finds people, matters, flows and pages; arrows choose, Enter opens, Esc closes. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class CommandPalette extends Dialog {

    private static final int TYPING_PAUSE = 150;

    private final transient PaletteSearch search;
    private final transient Actor actor;
    private final transient PersonCards cards;
    private final TextField field = new TextField();
    private final HitList hits = new HitList(this::choose);

    CommandPalette(PaletteSearch search, CurrentActor current, PersonCards cards) {
        this.search = search;
        this.cards = cards;
        this.actor = current.require();
        addClassName("wl-palette");
        getElement().setAttribute("aria-label", getTranslation("search.label"));
        field.setPlaceholder(getTranslation("search.placeholder"));
        field.setAriaLabel(getTranslation("search.label"));
        field.setPrefixComponent(Glyph.SEARCH.icon());
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.addValueChangeListener(typed -> find());
        field.addKeyDownListener(Key.ARROW_DOWN, pressed -> hits.move(1));
        field.addKeyDownListener(Key.ARROW_UP, pressed -> hits.move(-1));
        field.addKeyPressListener(Key.ENTER, pressed -> hits.chooseMarked());
        add(field, hits, legend());
    }

    @Override
    public void open() {
        field.clear();
        find();
        super.open();
        field.focus();
    }

    private void find() {
        hits.show(search.find(actor, getLocale(), field.getValue()));
    }

    private void choose(Hit hit) {
        close();
        if (hit.person() == null) UI.getCurrent().navigate(hit.route());
        else cards.open(hit.person());
    }

    private Div legend() {
        var legend = new Div(
                new Keys("↑", "↓"), word("search.move"),
                new Keys("Enter"), word("search.open"),
                new Keys("Esc"), word("search.close"));
        legend.addClassName("wl-palette-legend");
        return legend;
    }

    private Span word(String key) {
        return new Span(getTranslation(key));
    }
}
