package dev.wenliu.platform.leaving.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.kernel.ui.WhyDialog;
import dev.wenliu.platform.leaving.Leaving;
import dev.wenliu.platform.organisation.Person;
import java.time.Instant;
import java.util.List;

/** One person on the way out: who it is, and the three steps with what stands in the way of each. */
class LeaverPanel extends Div {

    private final transient LeavingDesk desk;
    private final transient Person leaver;
    private final transient Runnable renew;
    private final Paragraph beforeFreezing = new Paragraph();
    private long waiting;

    LeaverPanel(LeavingDesk desk, Person leaver, Instant now, Runnable renew) {
        this.desk = desk;
        this.leaver = leaver;
        this.renew = renew;
        this.waiting = desk.tasks(leaver, Window.first(1)).total();
        addClassName("wl-leaver");
        add(head(), handOver(now), freeze(), leave());
    }

    private Component head() {
        String unit = desk.unit(leaver).label().in(getLocale());
        var head = new Div(
                new PersonLabel(leaver.name(), leaver.title().isEmpty() ? unit : unit + " · " + leaver.title()),
                new StatusChip(
                        getTranslation("leaving.status." + leaver.status()), leaver.active() ? Tone.OK : Tone.REFUSED));
        head.addClassName("wl-leaver-head");
        var card = new Div(head);
        card.addClassName("wl-card");
        List<Leaving.Held> offices = desk.offices(leaver);
        if (!offices.isEmpty()) card.add(offices(offices));
        return card;
    }

    private Component offices(List<Leaving.Held> offices) {
        var words = new Div(new Span(getTranslation("leaving.offices")));
        var line = new Div(Glyph.WARNING.icon(), words);
        line.addClassName("wl-leaver-offices");
        for (Leaving.Held held : offices)
            words.add(new Anchor(
                    "units/" + held.unit().code(),
                    held.unit().label().in(getLocale()) + " · "
                            + getTranslation(held.office().key())));
        return line;
    }

    private Component handOver(Instant now) {
        var step = new LeavingStep(1, getTranslation("leaving.handover"), waiting == 0);
        if (waiting == 0) step.say(getTranslation("leaving.handover.none"));
        else step.add(new HandOverList(desk, leaver, now, this::handedOver));
        return step;
    }

    /** What could not be handed over stays as it was chosen, so that only the numbers change. */
    private void handedOver(long left) {
        waiting = left;
        if (left == 0) renew.run();
        else beforeFreezing.setText(getTranslation("leaving.freeze.first", left));
    }

    private Component freeze() {
        var step = new LeavingStep(2, getTranslation("leaving.freeze"), !leaver.active());
        if (!leaver.active()) {
            step.say(getTranslation("leaving.freeze.done"));
            return step;
        }
        beforeFreezing.setText(getTranslation(waiting == 0 ? "leaving.freeze.how" : "leaving.freeze.first", waiting));
        beforeFreezing.addClassName("wl-quiet");
        step.add(beforeFreezing);
        if (!desk.mayFreeze(leaver)) {
            step.say(getTranslation("leaving.freeze.self"));
            return step;
        }
        var freeze = new Button(getTranslation("leaving.freeze.do"), click -> askToFreeze());
        freeze.addThemeVariants(ButtonVariant.PRIMARY);
        var atOnce = new Button(getTranslation("leaving.freeze.at-once"), click -> askWhy());
        step.acts(waiting == 0 ? freeze : atOnce);
        return step;
    }

    private Component leave() {
        boolean left = leaver.status() == Person.Status.LEFT;
        var step = new LeavingStep(3, getTranslation("leaving.leave"), left);
        boolean possible = leaver.status() == Person.Status.FROZEN && waiting == 0;
        if (left) step.say(getTranslation("leaving.leave.done"));
        else step.say(getTranslation(possible ? "leaving.leave.how" : "leaving.leave.first"));
        if (possible) {
            var leave = new Button(getTranslation("leaving.leave.do"), click -> askToLeave());
            leave.addThemeVariants(ButtonVariant.PRIMARY);
            step.acts(leave);
        }
        return step;
    }

    private void askToFreeze() {
        ask("leaving.freeze", () -> {
            desk.freeze(leaver);
            done("leaving.frozen");
        });
    }

    private void askWhy() {
        new WhyDialog(
                        getTranslation("leaving.freeze.title", leaver.name()),
                        getTranslation("leaving.freeze.why", waiting),
                        getTranslation("leaving.freeze.at-once.do"),
                        why -> {
                            desk.freezeAtOnce(leaver, why);
                            done("leaving.frozen");
                        })
                .open();
    }

    private void askToLeave() {
        ask("leaving.leave", () -> {
            desk.leave(leaver);
            done("leaving.left");
        });
    }

    private void ask(String act, Runnable confirmed) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation(act + ".title", leaver.name()));
        question.add(new Paragraph(getTranslation(act + ".what", leaver.name())));
        question.setConfirmText(getTranslation(act + ".do"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("kernel.cancel"));
        question.addConfirmListener(confirm -> confirmed.run());
        question.open();
    }

    private void done(String sentence) {
        Toasts.success(getTranslation(sentence, leaver.name()));
        renew.run();
    }
}
