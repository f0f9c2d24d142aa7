package dev.wenliu.platform.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.inbox.Inbox;
import dev.wenliu.platform.inbox.InboxCounts;
import dev.wenliu.platform.inbox.InboxFilter;
import dev.wenliu.platform.inbox.InboxFilter.Due;
import dev.wenliu.platform.inbox.InboxFlow;
import dev.wenliu.platform.inbox.InboxItem;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.kernel.ui.AddressBar;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.FilterChips;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.SearchBox;
import dev.wenliu.platform.matterpage.ui.MatterDesk;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What waits for somebody: a list, and at the desk the matter beside it; an act moves on to the next one. */
@Route("inbox")
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUTE = "inbox";
    private static final int NARROW = 960;
    private static final int SHOWN = 100;

    private final transient Inbox inbox;
    private final transient MatterDesk desk;
    private final transient Actor actor;
    private final Div bar = new Div();
    private final Div pane = new Div();
    private final InboxList list = new InboxList(this::choose, this::enterPane);
    private final Div empty = new Div();
    private final Paragraph gone = new Paragraph();
    private String text = "";
    private String flow = "";
    private Due due = Due.ANY;
    private String task = "";

    InboxView(Inbox inbox, MatterDesk desk, CurrentActor current, OpenInboxes open) {
        this.inbox = inbox;
        this.desk = desk;
        this.actor = current.require();
        addClassNames("wl-page", "wl-inbox");
        bar.addClassName("wl-toolbar");
        pane.addClassName("wl-inbox-pane");
        empty.addClassName("wl-card");
        var columns = new Div(list, pane);
        columns.addClassName("wl-inbox-columns");
        gone.setText(getTranslation("task.inbox.gone"));
        gone.addClassNames("wl-card", "wl-inbox-gone");
        add(new PageHeader(getTranslation("task.inbox")), bar, gone, columns, empty);
        open.follow(actor.id(), this, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("task.inbox");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        text = AddressBar.value(event.getLocation(), "q");
        flow = AddressBar.value(event.getLocation(), "flow");
        due = due(AddressBar.value(event.getLocation(), "due"));
        bar.removeAll();
        bar.add(new SearchBox(getTranslation("task.search"), text, typed -> filter(typed, flow)), new Div());
        refresh();
        String wanted = AddressBar.value(event.getLocation(), "task");
        gone.setVisible(false);
        if (!wanted.isEmpty()) open(TaskId.of(wanted), event);
        else if (!narrow()) list.at(0).ifPresent(this::choose);
    }

    /** Exactly the task that the address names, wherever in the list it stands; another one is never opened in its place. */
    private void open(TaskId wanted, BeforeEnterEvent event) {
        Optional<InboxItem> item = inbox.find(actor, wanted);
        gone.setVisible(item.isEmpty());
        if (item.isPresent() && narrow()) event.forwardTo("matter/" + item.get().matter());
        else item.ifPresent(this::choose);
    }

    private void filter(String typed, String chosen) {
        text = typed;
        flow = chosen;
        refresh();
        remember();
    }

    /** Loads the list again; what is open beside it stays. */
    private void refresh() {
        List<InboxItem> items = inbox.page(actor, new InboxFilter(text, flow, due), Window.first(SHOWN))
                .rows();
        bar.replace(bar.getComponentAt(1), filters());
        list.show(items, desk.now());
        list.setVisible(!items.isEmpty());
        empty.removeAll();
        empty.setVisible(items.isEmpty() && pane.getComponentCount() == 0);
        empty.add(nothing());
    }

    private Div filters() {
        var filters = new Div(deadlines(), flows());
        filters.addClassName("wl-filter-groups");
        return filters;
    }

    private FilterChips deadlines() {
        InboxCounts counts = inbox.counts(actor);
        return new FilterChips()
                .filter(getTranslation("task.all"), counts.all(), due == Due.ANY, () -> filter(Due.ANY))
                .filter(
                        getTranslation("task.filter.overdue"),
                        counts.overdue(),
                        due == Due.OVERDUE,
                        () -> filter(Due.OVERDUE))
                .filter(getTranslation("task.filter.today"), counts.today(), due == Due.TODAY, () -> filter(Due.TODAY));
    }

    private void filter(Due chosen) {
        due = chosen;
        filter(text, flow);
    }

    /** Choosing a flow again lets all of them in. */
    private FilterChips flows() {
        var chips = new FilterChips();
        for (InboxFlow of : inbox.flows(actor)) {
            boolean chosen = of.code().equals(flow);
            chips.filter(of.title().in(getLocale()), of.tasks(), chosen, () -> filter(text, chosen ? "" : of.code()));
        }
        return chips;
    }

    private static Due due(String code) {
        return Arrays.stream(Due.values())
                .filter(due -> code(due).equals(code))
                .findFirst()
                .orElse(Due.ANY);
    }

    private static String code(Due due) {
        return due == Due.ANY ? "" : due.name().toLowerCase(Locale.ROOT);
    }

    private void choose(InboxItem item) {
        if (narrow()) {
            UI.getCurrent().navigate("matter/" + item.matter());
            return;
        }
        gone.setVisible(false);
        task = item.id().toString();
        list.mark(item.id());
        pane.removeAll();
        pane.add(desk.lay(item.matter(), this::next));
        remember();
    }

    /** After an act: the task that now stands where the last one stood. */
    private void next() {
        int position = list.position();
        pane.removeAll();
        task = "";
        refresh();
        Optional<InboxItem> following = list.at(position);
        following.ifPresentOrElse(this::choose, this::remember);
    }

    private void remember() {
        AddressBar.show(ROUTE, Map.of("q", text, "flow", flow, "due", code(due), "task", task));
    }

    private void enterPane() {
        pane.getElement().executeJs("this.querySelector('.wl-opinion, .wl-actions vaadin-button')?.focus()");
    }

    private static boolean narrow() {
        int width = UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width > 0 && width < NARROW;
    }

    private EmptyState nothing() {
        boolean all = text.isBlank() && flow.isEmpty() && due == Due.ANY;
        return all
                ? new EmptyState(
                        Glyph.CHECK, getTranslation("task.inbox.empty"), getTranslation("task.inbox.empty.sentence"))
                : new EmptyState(Glyph.SEARCH, getTranslation("task.none"), getTranslation("task.none.sentence"));
    }
}
