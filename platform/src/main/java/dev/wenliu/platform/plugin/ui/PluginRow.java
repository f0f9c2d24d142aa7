package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.plugin.PluginInfo;
import dev.wenliu.platform.plugin.PluginInfo.State;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plugin in the list: what it is, what it adds, where it stands and why. */
final class PluginRow extends Div {

    private final transient PluginInfo plugin;
    private final NativeButton main = new NativeButton();

    PluginRow(PluginInfo plugin, Texts texts) {
        this.plugin = plugin;
        addClassName("wl-entry-row");
        var picture = new Div(plugin.state() == State.REFUSED ? Glyph.WARNING.icon() : Glyph.MODULE.icon());
        picture.addClassName("wl-tile-icon");
        main.addClassNames("wl-entry", "wl-plugin");
        main.add(picture, words(texts), extensions(), state(texts));
        add(main);
    }

    /** What a click on the row opens. */
    PluginRow withDetail(Runnable open) {
        main.addClickListener(click -> open.run());
        return this;
    }

    /** What can be done with the plugin now: stop it when it runs, start it when it does not. */
    PluginRow withAct(Runnable act) {
        boolean running = plugin.state() == State.RUNNING;
        boolean startable = List.of(State.STOPPED, State.FAILED, State.WAITING).contains(plugin.state());
        var button = new Button(getTranslation(running ? "plugin.stop" : "plugin.start"), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setEnabled(running || startable);
        button.setAriaLabel(button.getText() + " " + plugin.name().in(getLocale()));
        button.addClassName("wl-plugin-act");
        if (plugin.state() == State.REFUSED) button.setVisible(false);
        add(button);
        return this;
    }

    private Div words(Texts texts) {
        var name = new Span(plugin.name().in(getLocale()));
        name.addClassName("wl-entry-title");
        String line = Stream.of(plugin.version(), plugin.vendor(), plugin.file())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        var words = new Div(name, quiet(line));
        words.addClassName("wl-entry-words");
        var reason = plugin.reason();
        if (reason != null) {
            var why = quiet(reason.in(texts, getLocale()));
            why.addClassName("wl-plugin-reason");
            words.add(why);
        }
        return words;
    }

    /** A running plugin that does not do well shows that instead of a calm word. */
    private Div state(Texts texts) {
        boolean strained = plugin.state() == State.RUNNING && !plugin.health().good();
        return strained ? new HealthChip(plugin, texts) : new StateChip(plugin.state());
    }

    private Div extensions() {
        int count = plugin.extensions().size();
        var cell = new Div(quiet(count == 0 ? "" : getTranslation("plugin.extensions", count)));
        cell.addClassName("wl-entry-cell");
        return cell;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("wl-quiet");
        return span;
    }
}
