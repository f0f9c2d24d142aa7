package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.wenliu.platform.plugin.PluginInfo;
import dev.wenliu.platform.plugin.PluginInfo.Kind;

/** Asks before a plugin is stopped, and says what that means for the people who use it. */
final class StopQuestion extends ConfirmDialog {

    StopQuestion(PluginInfo plugin, PluginDesk desk, Runnable stop) {
        setHeader(getTranslation("plugin.stop.question", plugin.name().in(getLocale())));
        var sentence = new Paragraph(getTranslation(
                "plugin.stop.consequence",
                count(plugin, Kind.PAGE),
                count(plugin, Kind.FIELD) + count(plugin, Kind.OPTIONS),
                count(plugin, Kind.STEP)));
        var text = new Div(sentence, new ImpactList(desk.impact(plugin)));
        text.addClassName("wl-plugin-question");
        setText(text);
        setCancelable(true);
        setCancelText(getTranslation("plugin.cancel"));
        setConfirmText(getTranslation("plugin.stop"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> stop.run());
    }

    private static long count(PluginInfo plugin, Kind kind) {
        return plugin.extensions().stream()
                .filter(extension -> extension.kind() == kind)
                .count();
    }
}
