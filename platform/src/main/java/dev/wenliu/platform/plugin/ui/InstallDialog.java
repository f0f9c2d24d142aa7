package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.plugin.PluginInfo;
import dev.wenliu.platform.plugin.PluginInfo.Stage;
import dev.wenliu.platform.plugin.PluginInfo.State;
import dev.wenliu.platform.plugin.Plugins;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Follows a plugin on its way in, stage by stage, and says at the end what runs now and why. */
final class InstallDialog extends Dialog {

    private final transient PluginDesk desk;
    private final transient Plugins.Installation installation;
    private final Map<Stage, ListItem> stages = new EnumMap<>(Stage.class);
    private final Paragraph outcome = new Paragraph();
    private final Button close = new Button(getTranslation("plugin.close"), click -> close());

    InstallDialog(PluginDesk desk, Plugins.Installation installation, OpenPluginPages pages) {
        this.desk = desk;
        this.installation = installation;
        setHeaderTitle(
                getTranslation("plugin.install.title", installation.name().in(getLocale()), installation.version()));
        addClassName("wl-plugin-detail");
        var list = new OrderedList();
        list.addClassName("wl-plugin-stages");
        for (Stage stage : Stage.values()) list.add(item(stage));
        outcome.setVisible(false);
        outcome.getElement().setAttribute("role", "status");
        var body = new Div(list, outcome);
        body.addClassName("wl-plugin-body");
        add(body);
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setEnabled(false);
        getFooter().add(close);
        reached(Stage.VERIFIED);
        pages.followStages(this, installation.id(), this::reached);
        addAttachListener(attached -> follow(attached.getUI()));
    }

    private void follow(UI ui) {
        var _ = installation
                .done()
                .whenComplete(
                        (done, failed) -> ui.accessLater(this::finish, () -> {}).run());
    }

    private ListItem item(Stage stage) {
        var item = new ListItem(
                Glyph.CHECK.icon(),
                new Span(getTranslation("plugin.stage." + stage.name().toLowerCase(Locale.ROOT))));
        stages.put(stage, item);
        return item;
    }

    private void reached(Stage stage) {
        for (Stage one : Stage.values())
            if (one.compareTo(stage) <= 0)
                Objects.requireNonNull(stages.get(one)).addClassName("wl-done");
    }

    private void finish() {
        desk.find(installation.id()).ifPresent(this::say);
        close.setEnabled(true);
    }

    private void say(PluginInfo now) {
        boolean in = now.state() == State.RUNNING && now.version().equals(installation.version());
        if (in) reached(Stage.HEALTHY);
        Sentence reason = now.reason();
        String why = reason == null ? "" : reason.in(desk.texts(), getLocale());
        String key = in
                ? "in"
                : now.state() == State.RUNNING ? "back" : now.state().name().toLowerCase(Locale.ROOT);
        outcome.setText(getTranslation("plugin.outcome." + key, now.version(), why));
        outcome.addClassName(in ? "wl-plugin-good" : "wl-plugin-why");
        outcome.setVisible(true);
    }
}
