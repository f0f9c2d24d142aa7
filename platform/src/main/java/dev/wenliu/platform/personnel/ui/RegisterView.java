package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.ui.AddressBar;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.SearchBox;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.personnel.StaffRegister;
import dev.wenliu.platform.personnel.StaffRegister.Entry;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The register of accounts, to be read and printed (1.3). */
@Route("admin/register")
@RolesAllowed(Role.HR)
@StyleSheet("assets/styles/personnel.css")
class RegisterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUTE = "admin/register";
    private static final List<String> COLUMNS = List.of("who", "unit", "employment", "rights", "account");

    private final transient StaffRegister register;
    private final transient StaffDesk desk;
    private final transient Actor actor;
    private final SearchBox search;
    private final Span count = new Span();
    private final Div body = new Div();

    RegisterView(StaffRegister register, StaffDesk desk, CurrentActor current) {
        this.register = register;
        this.desk = desk;
        this.actor = current.require();
        search = new SearchBox(getTranslation("personnel.register.search"), "", typed -> changed());
        addClassNames("wl-page", "wl-register-page");
        count.addClassName("wl-quiet");
        var bar = new Div(search, count);
        bar.addClassName("wl-toolbar");
        body.addClassNames("wl-card", "wl-register-body");
        var print = new Button(getTranslation("personnel.register.print"), Glyph.PRINT.icon(), click -> print());
        var roster = new Anchor("roster", getTranslation("organisation.units.roster"));
        roster.addClassName("wl-link");
        add(new PageHeader(getPageTitle(), getTranslation("personnel.register.sentence"), roster, print), bar, body);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("personnel.register.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(AddressBar.value(event.getLocation(), "q"));
        load();
    }

    private static void print() {
        UI.getCurrent().getPage().executeJs("window.print()");
    }

    private void changed() {
        AddressBar.show(ROUTE, Map.of("q", search.getValue()));
        load();
    }

    private void load() {
        List<Entry> entries = register.entries(actor, search.getValue());
        count.setText(getTranslation("personnel.register.count", String.valueOf(entries.size())));
        body.removeAll();
        if (entries.isEmpty())
            body.add(new EmptyState(
                    Glyph.SEARCH, getTranslation("personnel.not-found"), getTranslation("personnel.register.none")));
        else body.add(table(entries));
    }

    private NativeTable table(List<Entry> entries) {
        var table = new NativeTable();
        table.addClassName("wl-register");
        var head = new NativeTableRow();
        for (String column : COLUMNS)
            head.add(new NativeTableHeaderCell(getTranslation("personnel.register." + column)));
        table.getHead().add(head);
        for (Entry entry : entries) table.getBody().add(new RegisterRow(entry, desk, acts(entry.person())));
        return table;
    }

    private RegisterRow.Acts acts(Person person) {
        return new RegisterRow.Acts(
                () -> new RenameDialog(person.name(), name -> {
                            register.rename(actor, person.id(), name);
                            load();
                        })
                        .open(),
                () -> {
                    register.cancelMove(actor, person.id());
                    load();
                });
    }
}
