package dev.wenliu.platform.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.FactList;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.kernel.ui.WhyDialog;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.register.Declaration;
import java.time.Instant;

/** One declaration: whose rights, what they are and shall be, what it rests on, and what the reader may do. */
class DeclarationRow extends Div {

    private final transient Declaration declaration;
    private final transient RightsDesk desk;
    private final transient Runnable renew;
    private final transient Person person;

    DeclarationRow(Declaration declaration, RightsDesk desk, Seen seen, Runnable renew) {
        this.declaration = declaration;
        this.desk = desk;
        this.renew = renew;
        this.person = desk.person(declaration.person());
        addClassName("wl-application");
        String unit = desk.unit(person).label().in(getLocale());
        var head = new Div(
                new PersonLabel(person.name(), person.title().isEmpty() ? unit : unit + " · " + person.title()),
                chip());
        head.addClassName("wl-application-head");
        add(head, facts(seen.texts), line(seen.now));
        if (declaration.state() == Declaration.State.WAITING && desk.mayGrant()) add(buttons());
    }

    /** In which words and when it is seen. */
    record Seen(Texts texts, Instant now) {}

    private StatusChip chip() {
        Tone tone = switch (declaration.state()) {
            case WAITING -> Tone.WAITING;
            case GRANTED -> Tone.OK;
            case RETURNED -> Tone.REFUSED;
            case REPLACED -> Tone.NEUTRAL;
        };
        return new StatusChip(getTranslation("register.state." + declaration.state()), tone);
    }

    private FactList facts(Texts texts) {
        var facts = new FactList();
        if (declaration.state() == Declaration.State.WAITING)
            facts.fact(getTranslation("register.rights.now"), desk.words().of(desk.held(person), getLocale()));
        facts.fact(getTranslation("register.rights.then"), desk.words().of(declaration.roles(), getLocale()));
        facts.fact(getTranslation("register.rights.basis"), declaration.basis().in(texts, getLocale()));
        if (!declaration.answer().isEmpty()) facts.fact(getTranslation("register.rights.answer"), declaration.answer());
        return facts;
    }

    private Div line(Instant now) {
        Person hr = desk.whoever(declaration.declaredBy());
        Person centre = desk.whoever(declaration.settledBy());
        var line = new Div();
        line.addClassNames("wl-application-asked", "wl-quiet");
        line.add(
                new Span(
                        hr == null
                                ? getTranslation("register.rights.declared")
                                : getTranslation("register.rights.declared-by", hr.name())),
                new RelativeTime(declaration.declaredAt(), now));
        Instant settledAt = declaration.settledAt();
        if (centre != null && settledAt != null)
            line.add(
                    new Span(getTranslation("register.rights.settled-by", centre.name())),
                    new RelativeTime(settledAt, now));
        return line;
    }

    private Div buttons() {
        var back = new Button(
                getTranslation("register.rights.back"),
                click -> new WhyDialog(
                                getTranslation("register.rights.back.title", person.name()),
                                getTranslation("register.rights.back.why"),
                                getTranslation("register.rights.back"),
                                this::giveBack)
                        .open());
        var grant = new Button(getTranslation("register.rights.grant"), click -> {
            desk.grant(declaration);
            done("register.rights.granted");
        });
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(back, grant);
        buttons.addClassName("wl-application-acts");
        return buttons;
    }

    private void giveBack(String why) {
        desk.giveBack(declaration, why);
        done("register.rights.returned");
    }

    private void done(String key) {
        Toasts.success(getTranslation(key, person.name()));
        renew.run();
    }
}
