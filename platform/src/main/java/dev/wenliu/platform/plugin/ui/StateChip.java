package dev.wenliu.platform.plugin.ui;

import com.vaadin.flow.component.html.Div;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.plugin.PluginInfo.State;
import java.util.Locale;

/** A plugin's state as a word and a colour. */
final class StateChip extends Div {

    StateChip(State state) {
        addClassName("wl-entry-cell");
        add(new StatusChip(getTranslation("plugin.state." + state.name().toLowerCase(Locale.ROOT)), tone(state)));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case RUNNING -> Tone.OK;
            case STARTING, DRAINING, WAITING -> Tone.WAITING;
            case STOPPED -> Tone.NEUTRAL;
            case FAILED, REFUSED -> Tone.REFUSED;
        };
    }
}
