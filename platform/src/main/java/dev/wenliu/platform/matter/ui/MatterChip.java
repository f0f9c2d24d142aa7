package dev.wenliu.platform.matter.ui;

import com.vaadin.flow.component.UI;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.matter.MatterState;

/** Where a matter stands, in a word. */
public final class MatterChip {

    private MatterChip() {}

    /** The chip for a state. */
    public static StatusChip of(MatterState state) {
        return new StatusChip(UI.getCurrent().getTranslation("matter.state." + state.name()), tone(state));
    }

    private static Tone tone(MatterState state) {
        return switch (state) {
            case RUNNING -> Tone.WAITING;
            case RETURNED -> Tone.LATE;
            case COMPLETED -> Tone.OK;
            case REJECTED -> Tone.REFUSED;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
