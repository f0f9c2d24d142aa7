package dev.wenliu.platform.template.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.ui.AddressBar;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.FilterChips;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.SearchBox;
import dev.wenliu.platform.template.Catalogue;
import dev.wenliu.platform.template.CatalogueEntry;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The flows that somebody may start: search first, favourites, what was used last, then by class; Enter starts the first one found. */
@Route("start")
@PermitAll
class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int RECENT = 4;

    private final transient Catalogue catalogue;
    private final transient Actor actor;
    private final Div bar = new Div();
    private final Div shelf = new Div();
    private String text = "";
    private String owner = "";

    CatalogueView(Catalogue catalogue, CurrentActor current) {
        this.catalogue = catalogue;
        this.actor = current.require();
        addClassNames("wl-page", "wl-catalogue");
        bar.addClassName("wl-toolbar");
        shelf.addClassName("wl-shelf");
        add(
                new PageHeader(getTranslation("template.catalogue"), getTranslation("template.catalogue.sentence")),
                bar,
                shelf);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("template.catalogue");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        text = AddressBar.value(event.getLocation(), "q");
        owner = AddressBar.value(event.getLocation(), "owner");
        var search = new SearchBox(getTranslation("template.search"), text, this::search);
        search.setAutofocus(true);
        search.addKeyPressListener(Key.ENTER, pressed -> startFirst());
        bar.removeAll();
        bar.add(search, new Div());
        show();
    }

    private void search(String typed) {
        text = typed;
        AddressBar.show("start", Map.of("q", text, "owner", owner));
        show();
    }

    private void choose(String chosen) {
        owner = chosen;
        search(text);
    }

    private void startFirst() {
        found().stream()
                .findFirst()
                .ifPresent(entry ->
                        UI.getCurrent().navigate("start/" + entry.definition().code()));
    }

    private void show() {
        List<CatalogueEntry> matching = matching();
        bar.replace(bar.getComponentAt(1), owners(matching));
        shelf.removeAll();
        List<CatalogueEntry> found = found();
        if (found.isEmpty()) shelf.add(nothing());
        List<CatalogueEntry> favourites =
                found.stream().filter(CatalogueEntry::favourite).toList();
        List<CatalogueEntry> recent = found.stream()
                .filter(entry -> !entry.favourite() && entry.used())
                .limit(RECENT)
                .toList();
        shelf("template.favourites", favourites);
        shelf("template.recent", recent);
        found.stream()
                .filter(entry -> !favourites.contains(entry) && !recent.contains(entry))
                .collect(Collectors.groupingBy(
                        entry -> entry.definition().flowClass(), LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, entries) ->
                        shelf.add(new FlowShelf(getTranslation("template.class." + kind.code()), cards(entries))));
    }

    private void shelf(String name, List<CatalogueEntry> entries) {
        if (!entries.isEmpty()) shelf.add(new FlowShelf(getTranslation(name), cards(entries)));
    }

    private List<CatalogueEntry> matching() {
        String wanted = text.strip().toLowerCase(getLocale());
        return catalogue.of(actor).stream()
                .filter(entry -> FlowCard.words(entry).toLowerCase(getLocale()).contains(wanted))
                .toList();
    }

    private List<CatalogueEntry> found() {
        return matching().stream()
                .filter(entry ->
                        owner.isEmpty() || entry.definition().ownerUnit().equals(owner))
                .toList();
    }

    private FilterChips owners(List<CatalogueEntry> entries) {
        var chips = new FilterChips();
        chips.filter(getTranslation("template.all"), entries.size(), owner.isEmpty(), () -> choose(""));
        entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.definition().ownerUnit(), LinkedHashMap::new, Collectors.toList()))
                .forEach((unit, owned) -> chips.filter(
                        owned.getFirst().owner().in(getLocale()),
                        owned.size(),
                        unit.equals(owner),
                        () -> choose(unit)));
        return chips;
    }

    private List<FlowCard> cards(List<CatalogueEntry> entries) {
        return entries.stream()
                .map(entry -> new FlowCard(entry, () -> star(entry)))
                .toList();
    }

    private void star(CatalogueEntry entry) {
        catalogue.favourite(actor, entry.definition().code(), !entry.favourite());
        show();
    }

    private EmptyState nothing() {
        return text.isBlank() && owner.isEmpty()
                ? new EmptyState(
                        Glyph.FLOW, getTranslation("template.empty"), getTranslation("template.empty.sentence"))
                : new EmptyState(
                        Glyph.SEARCH, getTranslation("template.none"), getTranslation("template.none.sentence"));
    }
}
