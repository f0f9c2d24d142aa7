package dev.wenliu.platform.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.matter.MatterSummary;
import dev.wenliu.platform.portal.Place;
import java.time.Instant;

/** The person's own running matters, each with a line that says who has it now. */
class UnderWay extends HomeCard {

    UnderWay(Slice<MatterSummary> running, Instant now) {
        super("portal.home.running");
        if (running.total() == 0) {
            add(new EmptyState(
                    Glyph.MINE,
                    getTranslation("portal.home.running.none"),
                    getTranslation("portal.home.running.none.sentence")));
            return;
        }
        more(getTranslation("portal.home.all", running.total()), Place.MINE);
        body("wl-rows", running.rows().stream().map(matter -> row(matter, now)).toArray(Component[]::new));
    }

    private Component row(MatterSummary matter, Instant now) {
        var title = new Span(matter.title());
        title.addClassName("wl-row-title");
        var number = new Span(matter.number());
        number.addClassName("wl-quiet");
        var head = new Div(title, number);
        head.addClassName("wl-progress-head");
        var row = new Anchor("matter/" + matter.id(), "");
        row.addClassNames("wl-row", "wl-progress-row");
        row.add(head, line(matter, now));
        return row;
    }

    private Component line(MatterSummary matter, Instant now) {
        boolean returned = matter.state() == MatterState.RETURNED;
        var submitted = step("wl-step-done", getTranslation("portal.home.submitted"));
        submitted.add(new RelativeTime(matter.submittedAt(), now));
        var line = new Div(
                submitted,
                step(
                        returned ? "wl-step-back" : "wl-step-now",
                        returned
                                ? getTranslation("portal.home.returned")
                                : matter.now().in(getLocale())),
                step("wl-step-coming", getTranslation("portal.home.end")));
        line.addClassName("wl-progress");
        return line;
    }

    private static Div step(String className, String words) {
        var step = new Div(new Span(words));
        step.addClassNames("wl-step", className);
        return step;
    }
}
