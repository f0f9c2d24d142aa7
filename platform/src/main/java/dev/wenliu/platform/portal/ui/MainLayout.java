package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.portal.InboxNews;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The frame around every page: side navigation, top bar, and on the phone a bar at the thumb. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN = "page";

    private final Main main = new Main();
    private final SideNavigation side;
    private final OwnLists own;
    private final BottomBar bottom;

    MainLayout(CurrentActor current, InboxNews inbox, TopBar top, SideNavigation side) {
        var actor = current.require();
        this.side = side;
        own = new OwnLists(actor);
        bottom = new BottomBar(actor);
        addClassName("wl-shell");
        main.addClassName("wl-main");
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), side, top, own, main, bottom);
        inbox.follow(actor, this, this::setWaiting);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) content.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String open = event.getLocation().getFirstSegment();
        own.mark(open);
        bottom.mark(open);
        main.getElement().executeJs("this.scrollTop = 0");
    }

    private void setWaiting(int waiting) {
        side.setWaiting(waiting);
        bottom.setWaiting(waiting);
    }

    private Anchor skipLink() {
        var skip = new Anchor("#" + MAIN, getTranslation("portal.skip"));
        skip.addClassName("wl-skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    /** Opens a page of the product, whoever owns it. */
    static void open(String route) {
        UI.getCurrent().navigate(route);
    }
}
