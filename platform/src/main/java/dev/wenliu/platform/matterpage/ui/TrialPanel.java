package dev.wenliu.platform.matterpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.ReaderRights;
import dev.wenliu.platform.formview.ui.FormView;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.matter.Judging.Sent;
import dev.wenliu.platform.matterpage.Trials;
import dev.wenliu.platform.matterpage.Trials.Gap;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.template.TemplateVersion;
import java.util.List;

/** A form that decides the way, beside the path that it would take for one person, and below it for whom a rule would find nobody. */
final class TrialPanel extends Div {

    private final transient MatterDesk desk;
    private final transient Trials trials;
    private final transient TemplateVersion version;
    private final FormView form;
    private final Foreseen coming;
    private final Div gaps = new Div();

    TrialPanel(MatterDesk desk, Trials trials, TemplateVersion version, Person person) {
        this.desk = desk;
        this.trials = trials;
        this.version = version;
        addClassName("wl-matter");
        FlowPackage flow = version.flow();
        var rights = ReaderRights.beginning(flow.form(), flow.chart().start().rights());
        form = desk.forms().show(flow.form(), rights, FormData.empty(), getLocale());
        var trial = new Trials.Trial(version.id(), person.id());
        coming =
                new Foreseen(desk, new ForeseenSource.OfTrial(trials, desk.actor(), trial, form::values), Choices.NONE);
        form.onChange(coming::look);
        var columns = new Div(form, side(person));
        columns.addClassName("wl-matter-columns");
        add(columns, everyone());
        coming.look();
    }

    private Component side(Person person) {
        var hint = new Paragraph(getTranslation("task.trial.hint"));
        hint.addClassName("wl-quiet");
        var side = new Aside(new H2(getTranslation("task.trial.for", person.name())), hint, coming);
        side.addClassNames("wl-card", "wl-matter-path");
        return side;
    }

    private Component everyone() {
        var test = new Button(getTranslation("task.trial.everyone"), Glyph.CHECK.icon(), click -> tryForEveryone());
        var words = new Div(
                new H2(getTranslation("task.trial.everyone.title")),
                new Paragraph(getTranslation("task.trial.everyone.how")));
        var head = new Div(words, test);
        head.addClassName("wl-trial-head");
        gaps.addClassName("wl-trial-stuck");
        var card = new Div(head, gaps);
        card.addClassNames("wl-card", "wl-trial-everyone");
        return card;
    }

    private void tryForEveryone() {
        List<Gap> found = trials.gaps(desk.actor(), version.id(), new Sent(form.values(), coming.choices()));
        gaps.removeAll();
        if (found.isEmpty()) gaps.add(line(Glyph.CHECK, getTranslation("task.trial.everyone.fine")));
        else gaps.add(line(Glyph.WARNING, getTranslation("task.trial.everyone.stuck", people(found))));
        for (Gap one : found) {
            var row = new Div(
                    new PersonLabel(one.person().name(), one.person().title()),
                    new Span(one.node().in(getLocale())),
                    new Span(one.instead().in(desk.texts(), getLocale())));
            row.addClassName("wl-trial-row");
            gaps.add(row);
        }
    }

    private static long people(List<Gap> gaps) {
        return gaps.stream().map(Gap::person).distinct().count();
    }

    private static Div line(Glyph glyph, String sentence) {
        var line = new Div(glyph.icon(), new Span(sentence));
        line.addClassName("wl-trial-result");
        return line;
    }
}
