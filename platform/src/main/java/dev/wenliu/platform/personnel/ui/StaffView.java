package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.ui.AddressBar;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.EntryList;
import dev.wenliu.platform.kernel.ui.FilterChips;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.SearchBox;
import dev.wenliu.platform.personnel.Application;
import dev.wenliu.platform.personnel.Application.State;
import dev.wenliu.platform.personnel.Applications;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;

/** Where departments apply for their own people, and human resources decides. */
@Route(Applications.PAGE)
@RolesAllowed({Role.HR, Role.UNIT_WATCHER})
@StyleSheet("assets/styles/personnel.css")
class StaffView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StaffDesk desk;
    private final SearchBox search;
    private final Div chips = new Div();
    private final EntryList<Application> list;
    private State state = State.WAITING;

    StaffView(StaffDesk desk, Clock clock) {
        this.desk = desk;
        var acts = new StaffActs(desk, this::load);
        search = new SearchBox(getTranslation("organisation.person.search"), "", typed -> changed());
        list = new EntryList<>(
                window -> desk.page(search.getValue(), state, window),
                application -> new ApplicationRow(application, desk, acts, clock.instant()));
        addClassName("wl-page");
        var bar = new Div(search, chips);
        bar.addClassName("wl-toolbar");
        add(header(), bar, list);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("personnel.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(AddressBar.value(event.getLocation(), "q"));
        String wanted = AddressBar.value(event.getLocation(), "state");
        state = Arrays.stream(State.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(State.WAITING);
        load();
    }

    private PageHeader header() {
        if (desk.unitsToApplyFor().isEmpty())
            return new PageHeader(getPageTitle(), getTranslation("personnel.sentence.read"));
        return new PageHeader(getPageTitle(), getTranslation("personnel.sentence"), button());
    }

    private Component button() {
        var apply = new Button(
                getTranslation("personnel.apply"),
                Glyph.PLUS.icon(),
                click -> new WishDialog(desk, this::changed).open());
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        return apply;
    }

    private void changed() {
        AddressBar.show(
                Applications.PAGE, Map.of("q", search.getValue(), "state", state == State.WAITING ? "" : state.name()));
        load();
    }

    private void load() {
        Map<State, Long> counts = desk.counts(search.getValue());
        var filters = new FilterChips();
        for (State one : State.values())
            filters.filter(getTranslation("personnel.state." + one), counts.getOrDefault(one, 0L), one == state, () -> {
                state = one;
                changed();
            });
        chips.removeAll();
        chips.add(filters);
        boolean searched = !search.getValue().isBlank();
        list.load(new EmptyState(
                searched ? Glyph.SEARCH : Glyph.PERSON,
                getTranslation(searched ? "personnel.not-found" : "personnel.none." + state),
                getTranslation(searched ? "personnel.not-found.how" : "personnel.none.how")));
    }
}
