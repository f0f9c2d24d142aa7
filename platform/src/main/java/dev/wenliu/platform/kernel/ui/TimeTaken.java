package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/** How much working time something took (用时 2 小时 15 分). */
public final class TimeTaken extends Span {

    /** The working time in words. */
    public TimeTaken(Duration taken) {
        addClassNames("wl-quiet", "wl-taken");
        setText(getTranslation("kernel.taken", words(taken)));
        setTitle(getTranslation("kernel.taken.hint"));
    }

    private String words(Duration taken) {
        if (taken.toMinutes() < 1) return getTranslation("kernel.taken.moment");
        if (taken.toHours() < 1) return getTranslation("kernel.taken.minutes", taken.toMinutes());
        return taken.toMinutesPart() == 0
                ? getTranslation("kernel.taken.hours", taken.toHours())
                : getTranslation("kernel.taken.both", taken.toHours(), taken.toMinutesPart());
    }
}
