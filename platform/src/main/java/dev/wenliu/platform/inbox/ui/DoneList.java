package dev.wenliu.platform.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.wenliu.platform.inbox.HandledItem;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.kernel.ui.AddressBar;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.EntryLink;
import dev.wenliu.platform.kernel.ui.EntryList;
import dev.wenliu.platform.kernel.ui.FlowTile;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.kernel.ui.SearchBox;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.TimeTaken;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.matter.ui.MatterChip;
import dev.wenliu.platform.round.ActKind;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;

/** A page of matters that somebody handled or was told of, with a search; {@code task.<route>} are its words. */
abstract class DoneList extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final String route;
    private final Glyph glyph;
    private final transient BiFunction<String, Window, Slice<HandledItem>> query;
    private final transient Clock clock;
    private final Div bar = new Div();
    private final EntryList<HandledItem> list;
    private String text = "";

    DoneList(String route, Glyph glyph, BiFunction<String, Window, Slice<HandledItem>> query, Clock clock) {
        this.route = route;
        this.glyph = glyph;
        this.query = query;
        this.clock = clock;
        this.list = new EntryList<>(window -> this.query.apply(text, window), this::row);
        addClassName("wl-page");
        bar.addClassName("wl-toolbar");
        String words = "task." + route;
        add(new PageHeader(getTranslation(words), getTranslation(words + ".sentence")), bar, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("task." + route);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        text = AddressBar.value(event.getLocation(), "q");
        bar.removeAll();
        bar.add(new SearchBox(getTranslation("task.search"), text, this::search));
        list.load(nothing());
    }

    private void search(String typed) {
        text = typed;
        AddressBar.show(route, Map.of("q", text));
        list.load(nothing());
    }

    private EntryLink row(HandledItem item) {
        var act = new StatusChip(getTranslation("task.act." + item.act().name()), Tone.NEUTRAL);
        String line = item.flow().in(getLocale()) + " · " + item.number() + " · " + item.initiatorName();
        return new EntryLink(
                "matter/" + item.matter(),
                new FlowTile(item.icon()),
                item.title(),
                line,
                item.act() == ActKind.TOLD ? new Span() : new TimeTaken(item.taken()),
                act,
                MatterChip.of(item.state()),
                new RelativeTime(item.at(), clock.instant()));
    }

    private EmptyState nothing() {
        String words = text.isBlank() ? "task." + route + ".empty" : "task.none";
        return new EmptyState(
                text.isBlank() ? glyph : Glyph.SEARCH, getTranslation(words), getTranslation(words + ".sentence"));
    }
}
