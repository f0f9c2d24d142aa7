package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.portal.ModulePage;
import dev.wenliu.platform.portal.Modules;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Shows a plugin's page while its plugin runs, and a calm word while it does not; the address stays the same. */
@Route("m/:plugin/:path*")
@PermitAll
class ModuleHostView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Modules modules;
    private final transient Actor actor;
    private String plugin = "";
    private String path = "";
    private String title = "";

    ModuleHostView(Modules modules, CurrentActor current, OpenModules open) {
        this.modules = modules;
        this.actor = current.require();
        addClassName("wl-module");
        open.track(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        plugin = event.getRouteParameters().get("plugin").orElse("");
        path = event.getRouteParameters().get("path").orElse("");
        Optional<ModulePage> page = modules.at(plugin, path);
        if (page.isPresent() && !page.get().openTo(actor)) event.rerouteToError(AccessDeniedException.class);
        else show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Whether this is a page of the plugin. */
    boolean shows(String plugin) {
        return this.plugin.equals(plugin);
    }

    /** Shows the plugin's page as it is now. */
    void show() {
        removeAll();
        modules.at(plugin, path).filter(page -> page.openTo(actor)).ifPresentOrElse(this::show, this::leave);
    }

    /** Lets go of everything that belongs to the plugin. */
    void leave() {
        removeAll();
        title = getTranslation("portal.module.stopped");
        var calm = new Div(new EmptyState(Glyph.PAUSE, title, getTranslation("portal.module.stopped.sentence")));
        calm.addClassNames("wl-page", "wl-error-page");
        add(calm);
    }

    private void show(ModulePage page) {
        title = page.descriptor().title().in(getLocale());
        modules.draw(page, actor, getLocale()).ifPresentOrElse(this::add, this::leave);
    }
}
