package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.wenliu.platform.plugin.PluginUse;
import java.util.List;
import java.util.Locale;

/** What would wait if a plugin were away: matters, drafts and flows, each with its number. */
final class ImpactList extends Div {

    ImpactList(List<PluginUse.Use> uses) {
        addClassName("wl-plugin-impact");
        if (uses.isEmpty()) {
            var nothing = new Paragraph(getTranslation("plugin.impact.nothing"));
            nothing.addClassName("wl-quiet");
            add(nothing);
            return;
        }
        var list = new UnorderedList();
        uses.forEach(use -> list.add(line(use)));
        add(list);
    }

    private ListItem line(PluginUse.Use use) {
        var flow = new Span(use.flow().in(getLocale()));
        flow.addClassName("wl-row-title");
        String key = "plugin.impact." + use.kind().name().toLowerCase(Locale.ROOT);
        var count = new Span(getTranslation(key, use.count()));
        count.addClassName("wl-quiet");
        return new ListItem(flow, count);
    }
}
