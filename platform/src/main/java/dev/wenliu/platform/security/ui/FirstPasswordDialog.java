package dev.wenliu.platform.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.Toasts;

/** Shows a first password, this once. */
@StyleSheet("assets/styles/accounts.css")
public final class FirstPasswordDialog extends Dialog {

    /** A dialog that runs the action when it is closed. */
    public FirstPasswordDialog(String login, String password, Runnable closed) {
        setHeaderTitle(getTranslation("security.accounts.told"));
        setCloseOnOutsideClick(false);
        var shown = new Div(password);
        shown.addClassName("wl-first-password");
        var copy = new Button(getTranslation("security.accounts.copy"), Glyph.COPY.icon(), click -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", password);
            Toasts.success(getTranslation("security.accounts.copied"));
        });
        add(new Paragraph(getTranslation("security.accounts.told-why", login)), shown);
        var close = new Button(getTranslation("security.accounts.close"), click -> {
            close();
            closed.run();
        });
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, close);
    }
}
