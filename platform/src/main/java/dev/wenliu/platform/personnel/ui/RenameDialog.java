package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks what a person is called from now on; what is refused stays open to be mended. */
class RenameDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("personnel.register.name"));

    RenameDialog(String present, Consumer<String> renamed) {
        setHeaderTitle(getTranslation("personnel.register.rename.of", present));
        name.setValue(present);
        name.setMaxLength(100);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(getTranslation("personnel.register.rename.how"));
        name.setErrorMessage(getTranslation("kernel.missing"));
        name.setWidthFull();
        name.focus();
        add(name);
        var save = new Button(getTranslation("personnel.register.rename"), click -> take(renamed));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("kernel.cancel"), click -> close()), save);
    }

    private void take(Consumer<String> renamed) {
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) return;
        renamed.accept(name.getValue());
        close();
    }
}
