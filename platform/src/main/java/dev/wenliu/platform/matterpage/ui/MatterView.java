package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.MatterId;
import jakarta.annotation.security.PermitAll;

/** One matter on a page of its own. */
@Route("matter/:id")
@PermitAll
class MatterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MatterDesk desk;
    private String title = "";

    MatterView(MatterDesk desk) {
        this.desk = desk;
        addClassNames("wl-page", "wl-matter-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MatterId.of(event.getRouteParameters().get("id").orElse("")));
    }

    private void show(MatterId matter) {
        removeAll();
        MatterPanel panel = desk.lay(matter, () -> show(matter));
        title = panel.page().matter().number() + " " + panel.page().matter().title();
        add(panel);
    }
}
