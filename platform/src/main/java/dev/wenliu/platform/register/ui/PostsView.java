package dev.wenliu.platform.register.ui;

import com.vaadin.flow.component.Component;
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
import dev.wenliu.platform.kernel.ui.AddressBar;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.SearchBox;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;

/** The posts of the company, and which rights come with each (2.4.1). */
@Route("admin/posts")
@RolesAllowed({Role.HR, Role.RIGHTS_GIVER})
@StyleSheet("assets/styles/personnel.css")
class PostsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUTE = "admin/posts";

    private final transient RightsDesk desk;
    private final SearchBox search;
    private final Div list = new Div();

    PostsView(RightsDesk desk) {
        this.desk = desk;
        search = new SearchBox(getTranslation("register.posts.search"), "", typed -> changed());
        addClassName("wl-page");
        list.addClassNames("wl-card", "wl-entries");
        var bar = new Div(search);
        bar.addClassName("wl-toolbar");
        add(header(), bar, list);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("register.posts.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(AddressBar.value(event.getLocation(), "q"));
        load();
    }

    private PageHeader header() {
        String sentence = getTranslation("register.posts.sentence");
        if (!desk.mayDeclare()) return new PageHeader(getPageTitle(), sentence);
        var add = new Button(
                getTranslation("register.posts.add"),
                Glyph.PLUS.icon(),
                click -> new PostDialog(desk, "", Set.of(), this::load).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHeader(getPageTitle(), sentence, add);
    }

    private void changed() {
        AddressBar.show(ROUTE, Map.of("q", search.getValue()));
        load();
    }

    private void load() {
        list.removeAll();
        String text = search.getValue().strip();
        desk.posts().forEach((post, roles) -> {
            String words = desk.words().of(roles, getLocale());
            if (post.contains(text) || words.contains(text)) list.add(row(post, roles, words));
        });
        if (list.getChildren().findAny().isEmpty())
            list.add(new EmptyState(
                    Glyph.SEARCH, getTranslation("register.posts.none"), getTranslation("register.posts.none.how")));
    }

    private Component row(String post, Set<String> roles, String words) {
        var name = new Div(
                new Span(post), quiet(getTranslation("register.posts.holders", String.valueOf(desk.holders(post)))));
        name.addClassName("wl-post-name");
        var row = new Div(name, new Span(roles.isEmpty() ? "" : words));
        row.addClassName("wl-post");
        if (desk.mayDeclare()) {
            var edit = new Button(Glyph.EDIT.icon(), click -> new PostDialog(desk, post, roles, this::load).open());
            String label = getTranslation("register.posts.edit", post);
            edit.addThemeVariants(ButtonVariant.TERTIARY);
            edit.setAriaLabel(label);
            edit.setTooltipText(label);
            row.add(edit);
        }
        return row;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("wl-quiet");
        return span;
    }
}
