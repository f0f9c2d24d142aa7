package dev.wenliu.platform.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.register.OfficeTerm;
import java.util.ArrayList;
import java.util.List;

/** One unit: its offices, its people and who held the offices before. */
class UnitPanel extends Div {

    private final transient UnitDesk desk;
    private final transient Unit unit;

    UnitPanel(UnitDesk desk, Unit unit, Runnable renew) {
        this.desk = desk;
        this.unit = unit;
        List<OfficeTerm> terms = desk.terms(unit);
        addClassName("wl-unit");
        add(head(renew));
        List<Office> missing = desk.missing(unit);
        if (!missing.isEmpty()) add(flag(missing));
        var offices = card("organisation.units.offices", List.of());
        for (Office office : Office.values())
            offices.add(new OfficeRow(desk, unit, new OfficeRow.Held(office, terms), renew));
        add(offices, people(), history(terms));
    }

    private Component head(Runnable renew) {
        var above = new Span(String.join(" / ", desk.above(unit, getLocale())));
        above.addClassName("wl-quiet");
        var title = new Div(
                new H2(unit.label().in(getLocale())),
                new StatusChip(getTranslation("organisation.kind." + unit.kind()), Tone.NEUTRAL));
        title.addClassName("wl-unit-title");
        if (desk.mayKeep()) title.add(acts(renew));
        var head = new Div(above, title);
        head.addClassName("wl-unit-head");
        return head;
    }

    private Component acts(Runnable renew) {
        String name = unit.label().in(getLocale());
        var change = new Button(
                getTranslation("organisation.units.edit"),
                Glyph.EDIT.icon(),
                click -> UnitDialog.change(desk, unit, getTranslation("organisation.units.edit.title", name), renew)
                        .open());
        var below = new Button(
                getTranslation("organisation.units.add"),
                Glyph.PLUS.icon(),
                click -> UnitDialog.below(desk, unit, getTranslation("organisation.units.add.title", name), renew)
                        .open());
        var acts = new Div(change, below);
        if (unit.parent() != null)
            acts.add(new Button(getTranslation("organisation.units.close"), click -> askToClose(name, renew)));
        acts.addClassName("wl-unit-acts");
        return acts;
    }

    private void askToClose(String name, Runnable renew) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("organisation.units.close.title", name));
        question.setText(getTranslation("organisation.units.close.what"));
        question.setConfirmText(getTranslation("organisation.units.close"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("kernel.cancel"));
        question.addConfirmListener(confirm -> {
            desk.close(unit);
            Toasts.success(getTranslation("organisation.units.closed", name));
            renew.run();
        });
        question.open();
    }

    private Component flag(List<Office> missing) {
        var names = missing.stream().map(office -> getTranslation(office.key())).toList();
        String word = getTranslation("organisation.units.and");
        var flag = new Div(
                Glyph.WARNING.icon(), new Span(getTranslation("organisation.units.missing", String.join(word, names))));
        flag.addClassName("wl-unit-flag");
        return flag;
    }

    private Component people() {
        List<Component> lines = new ArrayList<>();
        for (Person person : desk.members(unit)) lines.add(line(person));
        if (lines.isEmpty()) lines.add(quiet(getTranslation("organisation.units.nobody")));
        return card("organisation.people", lines);
    }

    private Component line(Person person) {
        var posts = quiet(String.join(getTranslation("organisation.units.and"), person.posts()));
        var line = new Div(new PersonLabel(person.name(), person.title()), posts);
        line.addClassName("wl-unit-person");
        return line;
    }

    private Component history(List<OfficeTerm> terms) {
        List<Component> lines = new ArrayList<>();
        for (OfficeTerm term : terms) if (!term.lasts()) lines.add(past(term));
        if (lines.isEmpty()) lines.add(quiet(getTranslation("organisation.units.no-past")));
        return card("organisation.units.past", lines);
    }

    private Component past(OfficeTerm term) {
        String office = getTranslation(term.office().key());
        String words = term.deputy() ? getTranslation("organisation.units.deputy-of", office) : office;
        String days = getTranslation("organisation.units.days", term.since().toString(), String.valueOf(term.ended()));
        var line = new Div(new PersonLabel(desk.person(term.person()).name(), words), quiet(days));
        line.addClassName("wl-unit-person");
        return line;
    }

    private Div card(String heading, List<Component> lines) {
        var head = new Div(new H3(getTranslation(heading)));
        head.addClassName("wl-card-head");
        var card = new Div(head);
        card.addClassNames("wl-card", "wl-unit-card");
        lines.forEach(card::add);
        return card;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("wl-quiet");
        return span;
    }
}
