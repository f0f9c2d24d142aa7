package dev.wenliu.platform.register.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.ui.AddressBar;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.SearchBox;
import dev.wenliu.platform.organisation.Unit;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The company's units: the tree beside the unit that is shown, and a search for units and people. */
@Route("units")
@PermitAll
@StyleSheet("assets/styles/units.css")
class UnitsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "units";
    private static final String TEXT = "q";

    private final transient UnitDesk desk;
    private final Div body = new Div();
    private final SearchBox search;
    private String address = ROUTE;
    private String code = "";

    UnitsView(UnitDesk desk) {
        this.desk = desk;
        search = new SearchBox(getTranslation("organisation.units.search"), "", this::look);
        addClassName("wl-page");
        var bar = new Div(search);
        bar.addClassName("wl-toolbar");
        add(header(), bar, body);
    }

    /** Human resources can take the whole tree out and bring it back. */
    private PageHeader header() {
        String sentence = getTranslation("organisation.units.sentence");
        if (!desk.mayKeep()) return new PageHeader(getPageTitle(), sentence);
        var link = new Anchor("roster", Glyph.UPLOAD.icon(), new Span(getTranslation("organisation.units.roster")));
        link.addClassName("wl-units-roster");
        return new PageHeader(getPageTitle(), sentence, link);
    }

    /** Where a unit is shown. */
    static String route(Unit unit) {
        return ROUTE + "/" + unit.code();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("organisation.units");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String unit) {
        code = unit == null ? "" : unit;
        if (!code.isEmpty() && !desk.exists(code)) throw new NotFoundException();
        address = code.isEmpty() ? ROUTE : ROUTE + "/" + code;
        search.setValue(AddressBar.value(event.getLocation(), TEXT));
        show(search.getValue());
    }

    private void look(String text) {
        AddressBar.show(address, Map.of(TEXT, text));
        show(text);
    }

    private void show(String text) {
        body.removeAll();
        body.setClassName("wl-units");
        if (text.isBlank()) showUnit();
        else body.add(new UnitHits(desk, text.strip()));
    }

    private void showUnit() {
        Unit unit = desk.unit(code);
        var card = new Div(new UnitTree(desk.units(), unit));
        card.addClassNames("wl-card", "wl-units-tree");
        var back = new Anchor(ROUTE, getTranslation("organisation.units.back"));
        back.addClassNames("wl-link", "wl-units-back");
        body.addClassName("wl-units-pair");
        if (!code.isEmpty()) body.addClassName("wl-units-chosen");
        body.add(back, card, new UnitPanel(desk, unit, () -> show("")));
    }
}
