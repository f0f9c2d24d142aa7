package dev.wenliu.platform.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.kernel.ui.StatusChip;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.kernel.ui.Tone;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.register.RegisterReason;
import dev.wenliu.platform.security.AccountState;

/** One person, where the account stands, and what may be done with it. */
class AccountRow extends Div {

    private final transient Person person;
    private final transient AccountActs acts;
    private final transient Runnable renew;

    AccountRow(Person person, AccountState state, AccountActs acts, Runnable renew) {
        this.person = person;
        this.acts = acts;
        this.renew = renew;
        addClassName("wl-account");
        var login = new Span(person.login());
        login.addClassNames("wl-account-login", "wl-quiet");
        var buttons = new Div();
        buttons.addClassName("wl-account-acts");
        if (acts.mayIssue(person)) buttons.add(state == AccountState.NONE ? open() : reset());
        if (acts.mayFreeze(person)) buttons.add(person.active() ? freeze() : unfreeze());
        add(new PersonLabel(person.name(), acts.place(person, getLocale())), login, chip(state), buttons);
    }

    private StatusChip chip(AccountState state) {
        if (!person.active()) return new StatusChip(getTranslation("security.person." + person.status()), Tone.REFUSED);
        Tone tone = switch (state) {
            case OPEN -> Tone.OK;
            case FIRST_PASSWORD -> Tone.WAITING;
            case LOCKED -> Tone.LATE;
            case NONE -> Tone.NEUTRAL;
        };
        return new StatusChip(getTranslation("security.account." + state), tone);
    }

    private Button open() {
        var open = new Button(getTranslation("security.accounts.issue"), click -> issue());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private Button reset() {
        return new Button(
                getTranslation("security.accounts.reset"), click -> ask("security.accounts.reset", this::issue));
    }

    private Button freeze() {
        return new Button(
                getTranslation("security.accounts.freeze"), click -> ask("security.accounts.freeze", this::frozen));
    }

    /** What waits for the person is handed over on a page of its own. */
    private void frozen() {
        try {
            acts.freeze(person);
        } catch (Refusal refused) {
            if (refused.reason() == RegisterReason.HAND_OVER_FIRST)
                UI.getCurrent().navigate(acts.leaving(person));
            throw refused;
        }
        tell("security.accounts.frozen");
    }

    private Button unfreeze() {
        return new Button(getTranslation("security.accounts.unfreeze"), click -> {
            acts.unfreeze(person);
            tell("security.accounts.unfrozen");
        });
    }

    private void issue() {
        new FirstPasswordDialog(person.login(), acts.issue(person), renew).open();
    }

    private void tell(String sentence) {
        Toasts.success(getTranslation(sentence, person.name()));
        renew.run();
    }

    private void ask(String act, Runnable confirmed) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation(act + "-title", person.name()));
        question.setText(getTranslation(act + "-what", person.name()));
        question.setConfirmText(getTranslation(act));
        question.setCancelable(true);
        question.setCancelText(getTranslation("security.accounts.cancel"));
        question.addConfirmListener(confirm -> confirmed.run());
        question.open();
    }
}
