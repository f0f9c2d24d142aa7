package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Shows a plugin's page while its plugin runs, and a calm word while it does not; the address stays the same. */
@Route("m/:plugin/:path*")
@PermitAll
class ModuleHostView extends Div implements BeforeEnterObserver, HasDynamicTitle, PluginPlace {

    private final transient Modules modules;
    private final transient Actor actor;
    private String plugin = "";
    private String path = "";
    private String title = "";
    private transient @Nullable JsonNode doing;
    private volatile boolean drawn;

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
        if (page.isPresent() && !modules.mayOpen(actor, page.get())) event.rerouteToError(AccessDeniedException.class);
        else show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public boolean shows(String plugin) {
        return this.plugin.equals(plugin);
    }

    @Override
    public boolean holds() {
        return drawn;
    }

    @Override
    public void show() {
        removeAll();
        modules.at(plugin, path).filter(page -> modules.mayOpen(actor, page)).ifPresentOrElse(this::show, this::leave);
    }

    @Override
    public void leave() {
        modules.at(plugin, path).ifPresent(this::keep);
        removeAll();
        drawn = false;
        title = getTranslation("portal.module.stopped");
        var calm = new Div(new EmptyState(Glyph.PAUSE, title, getTranslation("portal.module.stopped.sentence")));
        calm.addClassNames("wl-page", "wl-error-page");
        add(calm);
    }

    /** As JSON, which outlives the plugin's classes; the next version of the page gets it back. */
    private void keep(ModulePage page) {
        getChildren()
                .findFirst()
                .flatMap(component -> modules.snapshot(page, component))
                .ifPresent(state -> doing = state);
    }

    private void show(ModulePage page) {
        title = page.descriptor().title().in(getLocale());
        Optional<Component> fresh = modules.draw(page, actor, getLocale(), doing);
        doing = null;
        fresh.ifPresentOrElse(this::hold, this::leave);
    }

    private void hold(Component component) {
        add(component);
        drawn = true;
    }
}
