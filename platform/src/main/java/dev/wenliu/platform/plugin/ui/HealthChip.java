package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.plugin.PluginInfo;

/** How a running plugin does its work, as a word, a colour and, where all is not well, a sentence. */
final class HealthChip extends Div {

    HealthChip(PluginInfo plugin, Texts texts) {
        addClassName("wl-entry-cell");
        boolean good = plugin.health().good();
        add(new StatusChip(
                getTranslation(good ? "plugin.health.good" : "plugin.health.strained"), good ? Tone.OK : Tone.LATE));
        Sentence complaint = plugin.health().complaint();
        if (complaint != null) add(quiet(complaint.in(texts, getLocale())));
        if (plugin.health().failures() > 0)
            add(quiet(getTranslation("plugin.health.failures", plugin.health().failures())));
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("wl-quiet");
        return span;
    }
}
