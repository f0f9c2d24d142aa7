package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.FactList;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.plugin.PluginInfo;
import dev.wenliu.platform.plugin.PluginInfo.State;
import java.util.Locale;

/** Everything that is known of one plugin. */
final class PluginDetail extends Dialog {

    PluginDetail(PluginInfo plugin, Texts texts) {
        setHeaderTitle(plugin.name().in(getLocale()));
        addClassName("wl-plugin-detail");
        var body = new Div(facts(plugin));
        body.addClassName("wl-plugin-body");
        var reason = plugin.reason();
        if (reason != null) body.addComponentAsFirst(why(reason.in(texts, getLocale())));
        if (plugin.state() != State.REFUSED) body.add(extensions(plugin));
        add(body);
        getFooter().add(new Button(getTranslation("plugin.close"), click -> close()));
    }

    private FactList facts(PluginInfo plugin) {
        var facts = new FactList()
                .fact(getTranslation("plugin.fact.state"), new StateChip(plugin.state()))
                .fact(getTranslation("plugin.fact.file"), plugin.file());
        if (plugin.state() == State.REFUSED) return facts;
        return facts.fact(getTranslation("plugin.fact.id"), plugin.id())
                .fact(getTranslation("plugin.fact.version"), plugin.version())
                .fact(getTranslation("plugin.fact.vendor"), plugin.vendor());
    }

    private static Paragraph why(String sentence) {
        var why = new Paragraph(sentence);
        why.addClassName("wl-plugin-why");
        return why;
    }

    private Component extensions(PluginInfo plugin) {
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
}
