package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.plugin.PluginInfo;
import dev.wenliu.platform.plugin.PluginInfo.State;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The installed plugins: where each stands and why; start, stop, install from a file. The page follows by itself. */
@Route("admin/plugins")
@RolesAllowed({Role.MODULE_KEEPER, Role.RIGHTS_GIVER})
class PluginsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROUTE = "admin/plugins";

    private final transient PluginDesk desk;
    private final transient OpenPluginPages open;
    private final SearchBox search = new SearchBox(getTranslation("plugin.search"), "", typed -> refresh());
    private final Div list = new Div();

    PluginsView(PluginDesk desk, OpenPluginPages open) {
        this.desk = desk;
        this.open = open;
        addClassName("wl-page");
        list.addClassNames("wl-card", "wl-entries", "wl-plugins");
        add(header(), search, list);
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
        desk.find(wanted).ifPresent(this::openDetail);
    }

    private PageHeader header() {
        if (!desk.keeps()) return new PageHeader(getTranslation("plugin.title"), getTranslation("plugin.sentence"));
        var rescan = new Button(getTranslation("plugin.rescan"), Glyph.REFRESH.icon(), click -> rescan());
        return new PageHeader(
                getTranslation("plugin.title"), getTranslation("plugin.sentence"), rescan, new JarUpload(desk, open));
    }

    private void refresh() {
        List<PluginInfo> all = desk.list();
        List<PluginInfo> now = all.stream().filter(this::wanted).toList();
        search.setVisible(!all.isEmpty());
        list.removeAll();
        if (now.isEmpty()) list.add(all.isEmpty() ? nothing() : notFound());
        for (PluginInfo plugin : now) {
            var row = new PluginRow(plugin, desk.texts()).withDetail(() -> openDetail(plugin));
            list.add(desk.keeps() ? row.withAct(() -> act(plugin)) : row);
        }
    }

    private boolean wanted(PluginInfo plugin) {
        String text = plugin.name().zh() + " " + plugin.name().en() + " " + plugin.id() + " " + plugin.vendor();
        return text.toLowerCase(Locale.ROOT).contains(search.getValue().strip().toLowerCase(Locale.ROOT));
    }

    private EmptyState notFound() {
        return new EmptyState(
                Glyph.SEARCH, getTranslation("plugin.not-found"), getTranslation("plugin.not-found.sentence"));
    }

    private EmptyState nothing() {
        return new EmptyState(
                Glyph.PLUGINS,
                getTranslation("plugin.empty"),
                getTranslation("plugin.empty.sentence", desk.folder().toString()));
    }

    private void openDetail(PluginInfo plugin) {
        AddressBar.show(ROUTE, Map.of("plugin", plugin.id()));
        var detail = new PluginDetail(plugin, desk);
        detail.addDetachListener(closed -> AddressBar.show(ROUTE, Map.of()));
        detail.open();
    }

    private void act(PluginInfo plugin) {
        if (plugin.state() == State.RUNNING)
            new StopQuestion(plugin, desk, () -> tellWhen(desk.stop(plugin), plugin)).open();
        else tellWhen(desk.start(plugin), plugin);
    }

    /** Says what became of it once it is done; the list follows by itself meanwhile. */
    private void tellWhen(CompletableFuture<Void> done, PluginInfo plugin) {
        UI ui = UI.getCurrent();
        var _ = done.whenComplete((nothing, failed) -> ui.accessLater(
                        () -> desk.find(plugin.id()).ifPresent(this::tell), () -> {})
                .run());
    }

    private void tell(PluginInfo now) {
        String name = now.name().in(getLocale());
        if (now.state() == State.RUNNING) Toasts.success(getTranslation("plugin.started", name));
        else if (now.state() == State.STOPPED) Toasts.success(getTranslation("plugin.stopped", name));
        else Toasts.warning(getTranslation("plugin.not-started", name));
    }

    private void rescan() {
        desk.rescan();
        Toasts.success(getTranslation("plugin.rescanned"));
    }
}
