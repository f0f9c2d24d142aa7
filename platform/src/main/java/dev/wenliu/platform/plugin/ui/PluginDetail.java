package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import dev.wenliu.platform.kernel.ui.FactList;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.plugin.PluginInfo;
import dev.wenliu.platform.plugin.PluginInfo.State;
import java.util.Locale;

/** Everything that is known of one plugin, and what can be set about it. */
final class PluginDetail extends Dialog {

    private final transient PluginDesk desk;
    private final transient PluginInfo plugin;

    PluginDetail(PluginInfo plugin, PluginDesk desk) {
        this.desk = desk;
        this.plugin = plugin;
        setHeaderTitle(plugin.name().in(getLocale()));
        addClassName("wl-plugin-detail");
        if (plugin.state() == State.REFUSED) add(overview());
        else add(tabs());
        if (plugin.state() != State.REFUSED && desk.keeps()) {
            desk.formerVersion(plugin).ifPresent(version -> getFooter().add(takeBack(version)));
            getFooter().add(remove());
        }
        getFooter().add(new Button(getTranslation("plugin.close"), click -> close()));
    }

    private TabSheet tabs() {
        var tabs = new TabSheet();
        tabs.add(getTranslation("plugin.tab.overview"), overview());
        if (desk.keeps()) tabs.add(getTranslation("plugin.tab.impact"), impact());
        tabs.add(getTranslation("plugin.tab.permissions"), new PermissionsForm(desk, plugin));
        if (desk.keeps()) tabs.add(getTranslation("plugin.tab.settings"), new SettingsForm(desk, plugin));
        tabs.addThemeVariants(TabSheetVariant.AURA_NO_BORDER);
        tabs.addClassName("wl-plugin-tabs");
        return tabs;
    }

    private Component overview() {
        var body = new Div(facts());
        body.addClassName("wl-plugin-body");
        var reason = plugin.reason();
        if (reason != null) body.addComponentAsFirst(why(reason.in(desk.texts(), getLocale())));
        if (plugin.state() != State.REFUSED) body.add(extensions());
        return body;
    }

    private Component impact() {
        var sentence = new Paragraph(getTranslation("plugin.impact.sentence"));
        sentence.addClassName("wl-quiet");
        var body = new Div(sentence, new ImpactList(desk.impact(plugin)));
        body.addClassName("wl-plugin-body");
        return body;
    }

    private FactList facts() {
        var facts = new FactList()
                .fact(getTranslation("plugin.fact.state"), new StateChip(plugin.state()))
                .fact(getTranslation("plugin.fact.file"), plugin.file());
        if (plugin.state() == State.REFUSED) return facts;
        facts.fact(getTranslation("plugin.fact.id"), plugin.id())
                .fact(getTranslation("plugin.fact.version"), plugin.version())
                .fact(getTranslation("plugin.fact.vendor"), plugin.vendor());
        if (plugin.state() == State.RUNNING)
            facts.fact(getTranslation("plugin.fact.health"), new HealthChip(plugin, desk.texts()));
        return facts;
    }

    private static Paragraph why(String sentence) {
        var why = new Paragraph(sentence);
        why.addClassName("wl-plugin-why");
        return why;
    }

    private Component extensions() {
        var list = new Div(new H3(getTranslation("plugin.adds")));
        list.addClassName("wl-plugin-extensions");
        if (plugin.extensions().isEmpty()) list.add(new Span(getTranslation("plugin.adds.nothing")));
        plugin.extensions().forEach(extension -> list.add(extension(extension)));
        return list;
    }

    private Div extension(PluginInfo.Extension extension) {
        var id = new Span(extension.id().toString());
        id.addClassName("wl-quiet");
        String kind = "plugin.kind." + extension.kind().name().toLowerCase(Locale.ROOT);
        var line = new Div(
                new StatusChip(getTranslation(kind), Tone.ACCENT),
                new Span(extension.title().in(getLocale())),
                id);
        line.addClassName("wl-plugin-extension");
        return line;
    }

    private Button takeBack(String version) {
        var button = new Button(getTranslation("plugin.take-back", version), click -> {
            var _ = desk.takeBack(plugin);
            Toasts.success(getTranslation("plugin.taking-back", version));
            close();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button remove() {
        var button = new Button(
                getTranslation("plugin.remove.open"), click -> new RemoveDialog(desk, plugin, this::close).open());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return button;
    }
}
