package dev.wenliu.platform.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.AddressBar;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.EntryList;
import dev.wenliu.platform.kernel.ui.FilterChips;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.SearchBox;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.register.Declaration;
import dev.wenliu.platform.register.Declarations;
import dev.wenliu.platform.register.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Rights that human resources declared and the information centre gives, and any right without a source (2.3.2). */
@Route(Rights.PAGE)
@RolesAllowed({Role.RIGHTS_GIVER, Role.HR})
@StyleSheet("assets/styles/personnel.css")
class RightsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RightsDesk desk;
    private final transient Texts texts;
    private final transient Clock clock;
    private final SearchBox search;
    private final Div chips = new Div();
    private final Div flag = new Div();
    private final EntryList<Declaration> list;
    private boolean settled;

    RightsView(RightsDesk desk, Texts texts, Clock clock) {
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
        search = new SearchBox(getTranslation("organisation.person.search"), "", typed -> changed());
        addClassName("wl-page");
        list = new EntryList<>(window -> desk.page(sought(settled), window), this::row);
        flag.addClassName("wl-unit-flag");
        var bar = new Div(search, chips);
        bar.addClassName("wl-toolbar");
        add(header(), flag, bar, list);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("register.rights.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(AddressBar.value(event.getLocation(), "q"));
        settled = AddressBar.value(event.getLocation(), "state").equals("settled");
        load();
    }

    private PageHeader header() {
        String sentence = getTranslation("register.rights.sentence");
        if (!desk.mayDeclare()) return new PageHeader(getPageTitle(), sentence);
        var declare = new Button(
                getTranslation("register.rights.declare"),
                Glyph.PLUS.icon(),
                click -> new DeclareDialog(desk, this::load).open());
        declare.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHeader(getPageTitle(), sentence, declare);
    }

    private void changed() {
        AddressBar.show(Rights.PAGE, Map.of("q", search.getValue(), "state", settled ? "settled" : ""));
        load();
    }

    private void load() {
        chips.removeAll();
        chips.add(new FilterChips()
                .filter(getTranslation("register.rights.waiting"), count(false), !settled, () -> choose(false))
                .filter(getTranslation("register.rights.settled"), count(true), settled, () -> choose(true)));
        showFlag();
        list.load(new EmptyState(
                Glyph.LOCK, getTranslation("register.rights.none"), getTranslation("register.rights.none.how")));
    }

    private Declarations.Sought sought(boolean past) {
        return new Declarations.Sought(past, search.getValue());
    }

    private int count(boolean past) {
        return desk.count(sought(past));
    }

    private DeclarationRow row(Declaration one) {
        return new DeclarationRow(one, desk, new DeclarationRow.Seen(texts, clock.instant()), this::load);
    }

    private void choose(boolean past) {
        settled = past;
        changed();
    }

    private void showFlag() {
        List<String> names = desk.withoutSource().stream().map(Person::name).toList();
        flag.removeAll();
        flag.setVisible(!names.isEmpty());
        flag.add(
                Glyph.WARNING.icon(),
                new Span(getTranslation(
                        "register.rights.without-source", String.join(getTranslation("register.and"), names))));
    }
}
