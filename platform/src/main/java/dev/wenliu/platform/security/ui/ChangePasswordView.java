package dev.wenliu.platform.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.security.Accounts;
import dev.wenliu.platform.security.Session;
import jakarta.annotation.security.PermitAll;

/** Where a person chooses a password: whenever they like, and before anything else when they were given one. */
@Route(value = "password", autoLayout = false)
@PermitAll
@StyleSheet("assets/styles/login.css")
class ChangePasswordView extends Div implements HasDynamicTitle {

    private final transient Accounts accounts;
    private final transient AuthenticationContext login;
    private final transient Texts texts;
    private final PasswordField present = field("present", "current-password");
    private final PasswordField wanted = field("wanted", "new-password");
    private final PasswordField repeated = field("repeated", "new-password");
    private final Div card = new Div();

    ChangePasswordView(Accounts accounts, AuthenticationContext login, Texts texts) {
        this.accounts = accounts;
        this.login = login;
        this.texts = texts;
        addClassName("login");
        card.addClassName("login-desk");
        var side = new Div(new LanguageLink(), card);
        side.addClassName("login-side");
        add(new Brand(), side);
        ask();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.password.page");
    }

    private void ask() {
        boolean must = Session.mustChangePassword();
        var save = new Button(getTranslation("security.password.save"), click -> change());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var leave = new Button(
                getTranslation(must ? "security.password.log-out" : "security.password.cancel"), click -> leave(must));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        card.add(
                new H1(getTranslation("security.password.title")),
                new Paragraph(getTranslation(must ? "security.password.must" : "security.password.may")),
                present,
                wanted,
                repeated,
                save,
                leave);
        wanted.setHelperText(getTranslation("security.password.rules"));
    }

    private void change() {
        present.setInvalid(false);
        wanted.setInvalid(false);
        repeated.setInvalid(!wanted.getValue().equals(repeated.getValue()));
        if (repeated.isInvalid()) return;
        try {
            accounts.changePassword(
                    Session.actor().map(Actor::id).orElseThrow(), present.getValue(), wanted.getValue());
            done();
        } catch (Refusal refusal) {
            PasswordField wrong = Accounts.concernsPresentPassword(refusal) ? present : wanted;
            wrong.setErrorMessage(texts.of(getLocale(), refusal));
            wrong.setInvalid(true);
            wrong.focus();
        }
    }

    private void done() {
        card.removeAll();
        var again = new Button(getTranslation("security.password.again"), click -> login.logout());
        again.addThemeVariants(ButtonVariant.PRIMARY);
        card.add(
                new H1(getTranslation("security.password.changed")),
                new Paragraph(getTranslation("security.password.log-in-again")),
                again);
    }

    private void leave(boolean must) {
        if (must) login.logout();
        else getUI().ifPresent(ui -> ui.navigate(""));
    }

    private PasswordField field(String name, String autocomplete) {
        var field = new PasswordField(getTranslation("security.password." + name));
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setErrorMessage(getTranslation("security.password.differs"));
        return field;
    }
}
