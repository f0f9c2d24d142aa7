package dev.wenliu.platform.leaving.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.ui.Glyph;

/** One numbered step, ticked once it is done. */
class LeavingStep extends Div {

    LeavingStep(int number, String title, boolean done) {
        addClassNames("wl-card", "wl-leaving-step");
        var mark = new Div(done ? Glyph.CHECK.icon() : new Span(String.valueOf(number)));
        mark.addClassName("wl-leaving-mark");
        mark.getElement().getClassList().set("done", done);
        var head = new Div(mark, new H2(title));
        head.addClassName("wl-leaving-step-head");
        add(head);
    }

    /** What there is to know about it. */
    void say(String sentence) {
        var words = new Paragraph(sentence);
        words.addClassName("wl-quiet");
        add(words);
    }

    /** What can be done. */
    void acts(Component... buttons) {
        var bar = new Div(buttons);
        bar.addClassName("wl-leaving-acts");
        add(bar);
    }
}
