package dev.wenliu.platform.security.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.SearchBox;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.security.AccountState;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Stream;

/** Human resources' list of who may log in. */
@Route("admin/accounts")
@RolesAllowed({Role.HR, Role.ADMINISTRATOR})
@StyleSheet("assets/styles/accounts.css")
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 100;
    private static final String TEXT = "q";

    private final transient People people;
    private final transient AccountActs acts;
    private final Div list = new Div();
    private final SearchBox search;

    AccountsView(People people, AccountActs acts) {
        this.people = people;
        this.acts = acts;
        search = new SearchBox(getTranslation("security.accounts.search"), "", this::look);
        addClassName("wl-page");
        var bar = new Div(search);
        bar.addClassName("wl-toolbar");
        list.addClassName("wl-accounts");
        add(
                new PageHeader(getTranslation("security.accounts.title"), getTranslation("security.accounts.sentence")),
                bar,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String text = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEXT)
                .orElse("");
        search.setValue(text);
        show(text);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.accounts.title");
    }

    private void look(String text) {
        var query = text.isBlank() ? QueryParameters.empty() : QueryParameters.of(TEXT, text);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("admin/accounts", query)));
        show(text);
    }

    private void show(String text) {
        list.removeAll();
        var states = acts.states();
        Stream.concat(people.search(text, MOST).stream(), people.searchInactive(text, MOST).stream())
                .forEach(person -> list.add(row(person, states)));
        if (list.getChildren().findAny().isEmpty())
            list.add(new EmptyState(
                    Glyph.PERSON,
                    getTranslation("security.accounts.none"),
                    getTranslation("security.accounts.none-why")));
    }

    private AccountRow row(Person person, Map<?, AccountState> states) {
        var state = states.get(person.id());
        return new AccountRow(person, state == null ? AccountState.NONE : state, acts, () -> show(search.getValue()));
    }
}
