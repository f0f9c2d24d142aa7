package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.wenliu.platform.plugin.PluginInfo;
import dev.wenliu.platform.plugin.PluginInfo.Kind;

/** Asks before a plugin is stopped, and says what that means for the people who use it. */
final class StopQuestion extends ConfirmDialog {

    StopQuestion(PluginInfo plugin, Runnable stop) {
        setHeader(getTranslation("plugin.stop.question", plugin.name().in(getLocale())));
        setText(getTranslation(
                "plugin.stop.consequence",
                count(plugin, Kind.PAGE),
                count(plugin, Kind.FIELD),
                count(plugin, Kind.STEP)));
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
