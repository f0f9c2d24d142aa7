package dev.wenliu.platform.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import dev.wenliu.platform.security.ForgottenPasswords;
import org.springframework.core.task.TaskExecutor;

/** Asks whose password is forgotten, and says what happens next: the same sentence for every login, at once. */
class ForgottenDialog extends Dialog {

    private final transient ForgottenPasswords forgotten;
    private final transient TaskExecutor executor;
    private final TextField login = new TextField(getTranslation("security.login.login"));

    ForgottenDialog(ForgottenPasswords forgotten, TaskExecutor executor) {
        this.forgotten = forgotten;
        this.executor = executor;
        addClassName("login-forgotten");
        setHeaderTitle(getTranslation("security.forgotten.title"));
        login.setRequiredIndicatorVisible(true);
        login.setErrorMessage(getTranslation("security.login.login-missing"));
        login.getElement().setAttribute("autocomplete", "username");
        login.setAutofocus(true);
        login.setWidthFull();
        add(new Paragraph(getTranslation("security.forgotten.how")), login);
        var ask = new Button(getTranslation("security.forgotten.ask"), click -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("security.accounts.cancel"), click -> close()), ask);
    }

    /** The work happens elsewhere, so that not even the time of the answer tells whether there is such a login. */
    private void ask() {
        String wanted = login.getValue().strip();
        login.setInvalid(wanted.isEmpty());
        if (wanted.isEmpty()) return;
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        executor.execute(() -> forgotten.ask(wanted, address));
        removeAll();
        add(new Paragraph(getTranslation("security.forgotten.asked")));
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("security.forgotten.close"), click -> close()));
    }
}
