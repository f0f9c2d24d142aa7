package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.ui.CountBadge;
import dev.wenliu.platform.portal.LivePages;
import dev.wenliu.platform.portal.LivePages.News;
import dev.wenliu.platform.portal.ModulePage;
import dev.wenliu.platform.portal.Modules;
import dev.wenliu.platform.portal.Place;
import dev.wenliu.platform.portal.Place.Group;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The navigation at the side, in groups; shows only what the person may open. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SideNavigation extends Aside {

    private final transient Actor actor;
    private final transient Modules modules;
    private final CountBadge waiting = new CountBadge();
    private final SideNav pages = new SideNav();

    SideNavigation(CurrentActor current, Modules modules, LivePages live) {
        this.actor = current.require();
        this.modules = modules;
        addClassName("wl-side");
        pages.setLabel(getTranslation("portal.group.modules"));
        add(new Brand(), group(Group.TOP), labelled(Group.MINE, "portal.group.mine"), pages);
        if (!Place.of(Group.ADMIN, actor).isEmpty()) add(labelled(Group.ADMIN, "portal.group.admin"));
        showModules();
        live.follow(News.PLUGINS, actor.id(), this, this::showModules);
    }

    /** Shows how much waits for the person. */
    void setWaiting(int count) {
        waiting.show(count);
    }

    private void showModules() {
        pages.removeAll();
        for (ModulePage page : modules.openTo(actor)) {
            var item = new SideNavItem(page.descriptor().title().in(getLocale()), page.route());
            item.setPrefixComponent(new Icon("vaadin", page.descriptor().icon()));
            pages.addItem(item);
        }
        pages.setVisible(!pages.getItems().isEmpty());
    }

    private SideNav labelled(Group group, String key) {
        var nav = group(group);
        nav.setLabel(getTranslation(key));
        return nav;
    }

    private SideNav group(Group group) {
        var nav = new SideNav();
        for (Place place : Place.of(group, actor)) nav.addItem(item(place));
        return nav;
    }

    private SideNavItem item(Place place) {
        var item = new SideNavItem(getTranslation(place.key()), place.route);
        item.setPrefixComponent(place.glyph.icon());
        item.setMatchNested(place != Place.HOME);
        if (place == Place.INBOX) item.setSuffixComponent(waiting);
        return item;
    }
}
