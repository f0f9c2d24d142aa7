package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for the reason of an act that needs one; what is refused stays open, with what was typed. */
public final class WhyDialog extends Dialog {

    private static final int LONGEST = 400;

    private final TextArea why = new TextArea();

    /** A dialog that hands the reason on when the act is confirmed. */
    public WhyDialog(String title, String label, String act, Consumer<String> confirmed) {
        setHeaderTitle(title);
        addClassName("wl-why");
        why.setLabel(label);
        why.setRequiredIndicatorVisible(true);
        why.setMaxLength(LONGEST);
        why.setErrorMessage(getTranslation("kernel.why.missing"));
        why.focus();
        add(why);
        var confirm = new Button(act, click -> take(confirmed));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("kernel.cancel"), click -> close()), confirm);
    }

    private void take(Consumer<String> confirmed) {
        why.setInvalid(why.getValue().isBlank());
        if (why.isInvalid()) return;
        confirmed.accept(why.getValue());
        close();
    }
}
