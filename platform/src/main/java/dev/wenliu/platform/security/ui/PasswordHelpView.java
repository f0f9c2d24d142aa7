package dev.wenliu.platform.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.kernel.ui.RelativeTime;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.security.ForgottenPasswords;
import dev.wenliu.platform.security.PasswordHelp;
import dev.wenliu.platform.security.PasswordHelp.Request;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Who forgot a password and waits for human resources or the own department's information officer. */
@Route(ForgottenPasswords.PAGE)
@RolesAllowed({Role.HR, Role.INFORMATION_OFFICER})
@StyleSheet("assets/styles/accounts.css")
class PasswordHelpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PasswordHelp help;
    private final transient Actor actor;
    private final transient AccountActs acts;
    private final transient Clock clock;
    private final Div list = new Div();

    PasswordHelpView(PasswordHelp help, CurrentActor current, AccountActs acts, Clock clock) {
        this.help = help;
        this.actor = current.require();
        this.acts = acts;
        this.clock = clock;
        addClassName("wl-page");
        list.addClassName("wl-accounts");
        add(new PageHeader(getPageTitle(), getTranslation("security.help.sentence")), list);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("security.help.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        help.waiting(actor).forEach(request -> list.add(row(request)));
        if (list.getChildren().findAny().isEmpty())
            list.add(new EmptyState(
                    Glyph.LOCK, getTranslation("security.help.none"), getTranslation("security.help.none-why")));
    }

    private Div row(Request request) {
        var asked = new Span(
                new RelativeTime(request.askedAt(), clock.instant()),
                new Span(getTranslation("security.help.address", request.address())));
        asked.addClassNames("wl-quiet", "wl-account-asked");
        var give = new Button(getTranslation("security.help.give"), click -> ask(request));
        give.addThemeVariants(ButtonVariant.PRIMARY);
        var dismiss = new Button(getTranslation("security.help.dismiss"), click -> dismiss(request));
        var buttons = new Div(dismiss, give);
        buttons.addClassName("wl-account-acts");
        var row = new Div(
                new PersonLabel(request.person().name(), acts.place(request.person(), getLocale())), asked, buttons);
        row.addClassNames("wl-account", "wl-account-request");
        return row;
    }

    private void ask(Request request) {
        String name = request.person().name();
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("security.help.give-title", name));
        question.setText(getTranslation("security.help.give-what", name));
        question.setConfirmText(getTranslation("security.help.give-confirm"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("security.accounts.cancel"));
        question.addConfirmListener(confirm ->
                new FirstPasswordDialog(request.person().login(), help.issue(actor, request.id()), this::show).open());
        question.open();
    }

    private void dismiss(Request request) {
        help.dismiss(actor, request.id());
        Toasts.success(getTranslation("security.help.dismissed"));
        show();
    }
}
