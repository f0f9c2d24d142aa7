package dev.wenliu.platform.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.EntryList;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.roster.RosterPreview;
import dev.wenliu.platform.roster.RosterProblem;
import java.util.List;

/** What is wrong with a workbook, cell by cell. */
final class ProblemCard extends Div {

    private final transient Texts texts;

    ProblemCard(RosterPreview preview, Texts texts) {
        this.texts = texts;
        List<RosterProblem> problems = preview.problems();
        addClassName("wl-roster-result");
        var flag = new Div(
                Glyph.WARNING.icon(),
                new Span(preview.fileName() + ": "
                        + getTranslation("roster.problems", String.valueOf(preview.mistakes()))));
        flag.addClassName("wl-roster-refused");
        flag.getElement().setAttribute("role", "alert");
        add(flag);
        if (preview.mistakes() > problems.size()) {
            var first = new Span(getTranslation("roster.problems.first", String.valueOf(problems.size())));
            first.addClassName("wl-quiet");
            add(first);
        }
        var list = new EntryList<RosterProblem>(window -> Slice.of(problems, window), this::row);
        list.load(new Div());
        add(list);
    }

    private Component row(RosterProblem problem) {
        String sheet = getTranslation(problem.sheet().key());
        String key = problem.column().isEmpty() ? "roster.place" : "roster.place.cell";
        var place = new Span(getTranslation(key, sheet, String.valueOf(problem.row()), problem.column()));
        place.addClassName("wl-roster-place");
        var row = new Div(place, new Span(problem.sentence().in(texts, getLocale())));
        row.addClassName("wl-roster-row");
        return row;
    }
}
