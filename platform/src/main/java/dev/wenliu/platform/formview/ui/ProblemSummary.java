package dev.wenliu.platform.formview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.wenliu.platform.filling.ui.FormLook;
import dev.wenliu.platform.kernel.ui.Glyph;
import java.util.List;

/** All that must be mended before a form is accepted, at its top; a click leads to the field. */
final class ProblemSummary extends Div {

    private final transient FormLook look;

    ProblemSummary(FormLook look) {
        this.look = look;
        addClassName("wl-problems");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Where it is, what is wrong, and the way there. */
    record Problem(String where, String sentence, Runnable way) {}

    void show(List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        var list = new UnorderedList();
        for (Problem problem : problems) list.add(line(problem));
        var title = new Div(Glyph.WARNING.icon(), new Span(look.text("form.ui.problems", problems.size())));
        title.addClassName("wl-problems-title");
        add(title, list);
    }

    private static ListItem line(Problem problem) {
        var link = new NativeButton(problem.where(), click -> problem.way().run());
        link.addClassName("wl-link");
        return new ListItem(link, new Span(problem.sentence()));
    }
}
