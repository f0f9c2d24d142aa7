package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.AddressBar;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.plugin.PluginInfo;
import dev.wenliu.platform.plugin.Plugins;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The installed plugins: where each stands and why; start, stop, install from a file. The page follows by itself. */
@Route("admin/plugins")
@RolesAllowed(Role.MODULE_KEEPER)
class PluginsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUTE = "admin/plugins";

    private final transient Plugins plugins;
    private final transient Actor actor;
    private final transient Texts texts;
    private final Div list = new Div();

    PluginsView(Plugins plugins, CurrentActor current, Texts texts, OpenPluginPages open) {
        this.plugins = plugins;
        this.actor = current.require();
        this.texts = texts;
        addClassName("wl-page");
        list.addClassNames("wl-card", "wl-entries", "wl-plugins");
        add(header(), list);
        open.follow(this, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plugin.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
        String wanted = AddressBar.value(event.getLocation(), "plugin");
        plugins.list().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .ifPresent(this::openDetail);
    }

    private PageHeader header() {
        var rescan = new Button(getTranslation("plugin.rescan"), Glyph.REFRESH.icon(), click -> rescan());
        return new PageHeader(
                getTranslation("plugin.title"),
                getTranslation("plugin.sentence"),
                rescan,
                new JarUpload(plugins, actor));
    }

    private void refresh() {
        List<PluginInfo> now = plugins.list();
        list.removeAll();
        if (now.isEmpty()) list.add(nothing());
        now.forEach(plugin -> list.add(new PluginRow(plugin, texts)
                .withDetail(() -> openDetail(plugin))
                .withAct(() -> act(plugin))));
    }

    private EmptyState nothing() {
        return new EmptyState(
                Glyph.PLUGINS,
                getTranslation("plugin.empty"),
                getTranslation("plugin.empty.sentence", plugins.folder().toString()));
    }

    private void openDetail(PluginInfo plugin) {
        AddressBar.show(ROUTE, Map.of("plugin", plugin.id()));
        var detail = new PluginDetail(plugin, texts);
        detail.addDetachListener(closed -> AddressBar.show(ROUTE, Map.of()));
        detail.open();
    }

    private void act(PluginInfo plugin) {
        if (plugin.state() == PluginInfo.State.RUNNING) new StopQuestion(plugin, () -> stop(plugin)).open();
        else start(plugin);
    }

    private void stop(PluginInfo plugin) {
        var _ = plugins.stop(actor, plugin.id());
        Toasts.success(getTranslation("plugin.stopping", plugin.name().in(getLocale())));
    }

    private void start(PluginInfo plugin) {
        var _ = plugins.start(actor, plugin.id());
        Toasts.success(getTranslation("plugin.starting", plugin.name().in(getLocale())));
    }

    private void rescan() {
        var _ = plugins.rescan(actor);
        Toasts.success(getTranslation("plugin.rescanned"));
    }
}
