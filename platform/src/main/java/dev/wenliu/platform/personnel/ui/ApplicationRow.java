package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.personnel.Application;
import dev.wenliu.platform.personnel.WishKind;
import java.time.Instant;

/** One application: whom it is about, what is wished for, who asks and why, and what the reader may do. */
class ApplicationRow extends Div {

    private final transient Application application;
    private final transient StaffDesk desk;
    private final transient StaffActs acts;

    ApplicationRow(Application application, StaffDesk desk, StaffActs acts, Instant now) {
        this.application = application;
        this.desk = desk;
        this.acts = acts;
        addClassName("wl-application");
        String kind = getTranslation("personnel.kind." + WishKind.of(application.wish()));
        String unit = desk.unit(application.handed().unit()).label().in(getLocale());
        var head = new Div(new PersonLabel(application.subject(), kind + " · " + unit), chip());
        head.addClassName("wl-application-head");
        add(head, new WishWords(application.wish(), desk), asked(now));
        if (!application.answer().isEmpty()) add(answer());
        if (application.state() == Application.State.WAITING) add(buttons());
    }

    private StatusChip chip() {
        Tone tone = switch (application.state()) {
            case WAITING -> Tone.WAITING;
            case APPROVED -> Tone.OK;
            case REFUSED -> Tone.REFUSED;
            case TAKEN_BACK -> Tone.NEUTRAL;
        };
        return new StatusChip(getTranslation("personnel.state." + application.state()), tone);
    }

    private Component asked(Instant now) {
        var line = new Div(
                new Span(getTranslation(
                        "personnel.asked", desk.person(application.applicant()).name())),
                new RelativeTime(application.appliedAt(), now));
        String reason = application.handed().reason();
        if (!reason.isEmpty()) line.add(new Span(getTranslation("personnel.because", reason)));
        var decider = application.decidedBy();
        var decidedAt = application.decidedAt();
        if (decider != null && decidedAt != null && application.state() != Application.State.TAKEN_BACK)
            line.add(
                    new Span(getTranslation(
                            "personnel.decided", desk.person(decider).name())),
                    new RelativeTime(decidedAt, now));
        line.addClassNames("wl-application-asked", "wl-quiet");
        return line;
    }

    private Component answer() {
        var answer = new Div(new Span(getTranslation("personnel.answer", application.answer())));
        answer.addClassName("wl-application-answer");
        return answer;
    }

    private Component buttons() {
        var buttons = new Div();
        buttons.addClassName("wl-application-acts");
        if (desk.mayTakeBack(application))
            buttons.add(new Button(getTranslation("personnel.take-back"), click -> acts.takeBack(application)));
        if (desk.mayDecide(application)) {
            var approve = new Button(getTranslation("personnel.approve"), click -> acts.approve(application));
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(new Button(getTranslation("personnel.refuse"), click -> acts.refuse(application)), approve);
        }
        buttons.setVisible(buttons.getChildren().findAny().isPresent());
        return buttons;
    }
}
