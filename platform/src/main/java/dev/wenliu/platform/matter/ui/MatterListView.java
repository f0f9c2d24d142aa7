package dev.wenliu.platform.matter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.kernel.ui.AddressBar;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.EntryLink;
import dev.wenliu.platform.kernel.ui.EntryList;
import dev.wenliu.platform.kernel.ui.FilterChips;
import dev.wenliu.platform.kernel.ui.FlowTile;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.kernel.ui.SearchBox;
import dev.wenliu.platform.matter.MatterFilter;
import dev.wenliu.platform.matter.MatterSummary;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of matters with search and filter: where each stands and who has it now. */
abstract class MatterListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OPEN = "open";
    private static final String ENDED = "ended";

    private final String route;
    private final transient Clock clock;
    private final Div bar = new Div();
    private final EntryList<MatterSummary> list = new EntryList<>(this::find, this::row);
    private String text = "";
    private String state = "";

    /** Lists under this address; its name is the end of the keys of title and sentence. */
    MatterListView(String route, Clock clock) {
        this.route = route;
        this.clock = clock;
        addClassName("wl-page");
        bar.addClassName("wl-toolbar");
        add(new PageHeader(getPageTitle(), getTranslation("matter." + route + ".sentence")), bar, list);
    }

    /** The matters that belong here. */
    abstract Slice<MatterSummary> find(MatterFilter filter, Window window);

    /** What stands below a matter's title. */
    abstract String beside(MatterSummary matter);

    /** What is said where no matter belongs here at all. */
    abstract EmptyState none();

    @Override
    public final String getPageTitle() {
        return getTranslation("matter." + route);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        text = AddressBar.value(event.getLocation(), "q");
        state = AddressBar.value(event.getLocation(), "state");
        bar.removeAll();
        bar.add(new SearchBox(getTranslation("matter.search"), text, typed -> show(typed, state)), new Div());
        load();
    }

    private void show(String typed, String chosen) {
        text = typed;
        state = chosen;
        AddressBar.show(route, Map.of("q", text, "state", state));
        load();
    }

    private void load() {
        var chips = new FilterChips();
        for (String choice : new String[] {"", OPEN, ENDED})
            chips.filter(
                    getTranslation("matter.filter." + (choice.isEmpty() ? "all" : choice)),
                    find(filter(choice), Window.first(1)).total(),
                    choice.equals(state),
                    () -> show(text, choice));
        bar.replace(bar.getComponentAt(1), chips);
        list.load(nothing());
    }

    private Slice<MatterSummary> find(Window window) {
        return find(filter(state), window);
    }

    private MatterFilter filter(String choice) {
        @Nullable Boolean open = choice.isEmpty() ? null : Boolean.valueOf(choice.equals(OPEN));
        return new MatterFilter(text, open);
    }

    private EntryLink row(MatterSummary matter) {
        var now = new Span(matter.now().in(getLocale()));
        now.addClassName("wl-entry-now");
        return new EntryLink(
                "matter/" + matter.id(),
                new FlowTile(matter.icon()),
                matter.title(),
                beside(matter),
                now,
                MatterChip.of(matter.state()),
                new RelativeTime(matter.submittedAt(), clock.instant()));
    }

    private EmptyState nothing() {
        boolean all = text.isBlank() && state.isEmpty();
        return all
                ? none()
                : new EmptyState(Glyph.SEARCH, getTranslation("matter.none"), getTranslation("matter.none.sentence"));
    }
}
