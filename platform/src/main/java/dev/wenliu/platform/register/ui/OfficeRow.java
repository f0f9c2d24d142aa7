package dev.wenliu.platform.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.register.OfficeTerm;
import java.util.List;
import java.util.Optional;

/** One office of a unit: who holds it, who deputises, and what may be done about it. */
class OfficeRow extends Div {

    private final transient UnitDesk desk;
    private final transient Unit unit;
    private final transient Held held;
    private final transient Runnable renew;

    OfficeRow(UnitDesk desk, Unit unit, Held held, Runnable renew) {
        this.desk = desk;
        this.unit = unit;
        this.held = held;
        this.renew = renew;
        addClassName("wl-office");
        var name = new Span(getTranslation(held.office.key()));
        name.addClassName("wl-office-name");
        add(name, who());
        if (desk.mayAppoint(unit, held.office)) add(acts());
    }

    private Component who() {
        var who = new Div();
        who.addClassName("wl-office-who");
        held.now(false)
                .ifPresentOrElse(term -> who.add(label(term, "organisation.units.since")), () -> who.add(vacant()));
        held.now(true).ifPresent(term -> who.add(label(term, "organisation.units.deputy-since")));
        return who;
    }

    private Component label(OfficeTerm term, String words) {
        var person = desk.person(term.person());
        var label = new PersonLabel(
                person.name(), getTranslation(words, term.since().toString()));
        if (person.active()) return label;
        var closed = new StatusChip(getTranslation("organisation.units.closed"), Tone.REFUSED);
        return new Div(label, closed);
    }

    private StatusChip vacant() {
        return new StatusChip(
                getTranslation("organisation.units.vacant"), held.office.demanded() ? Tone.LATE : Tone.NEUTRAL);
    }

    private Component acts() {
        var acts = new Div();
        acts.addClassName("wl-office-acts");
        boolean filled = held.now(false).isPresent();
        acts.add(act(filled ? "replace" : "appoint", () -> choose("appoint", desk::appoint)));
        if (filled) acts.add(act("vacate", () -> ask("vacate", () -> desk.vacate(unit, held.office))));
        if (held.now(true).isPresent())
            acts.add(act("end-deputy", () -> ask("end-deputy", () -> desk.endDeputy(unit, held.office))));
        else if (filled) acts.add(act("deputy", () -> choose("deputy", desk::nameDeputy)));
        return acts;
    }

    private Button act(String act, Runnable run) {
        var button = new Button(getTranslation("organisation.units." + act), click -> run.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void choose(String act, OfficeDialog.Choice choice) {
        new OfficeDialog(desk, title(act), person -> {
                    choice.take(unit, held.office, person);
                    done();
                })
                .open();
    }

    private void ask(String act, Runnable confirmed) {
        var question = new ConfirmDialog();
        question.setHeader(title(act));
        question.setText(getTranslation("organisation.units." + act + ".what"));
        question.setConfirmText(getTranslation("organisation.units." + act));
        question.setCancelable(true);
        question.setCancelText(getTranslation("organisation.units.cancel"));
        question.addConfirmListener(confirm -> {
            confirmed.run();
            done();
        });
        question.open();
    }

    private String title(String act) {
        return getTranslation(
                "organisation.units." + act + ".title",
                unit.label().in(getLocale()),
                getTranslation(held.office.key()));
    }

    private void done() {
        Toasts.success(getTranslation("organisation.units.done"));
        renew.run();
    }

    /** An office and the terms of its unit. */
    record Held(Office office, List<OfficeTerm> terms) {

        Optional<OfficeTerm> now(boolean deputy) {
            return terms.stream()
                    .filter(term -> term.lasts() && term.office() == office && term.deputy() == deputy)
                    .findFirst();
        }
    }
}
