package dev.wenliu.platform.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.Person;

/** Asks which roles somebody shall hold, and why; what is refused stays open to be mended. */
class DeclareDialog extends Dialog {

    private final transient RightsDesk desk;
    private final SearchChoice<Person> person;
    private final RoleChoice roles;
    private final TextArea why = new TextArea(getTranslation("register.rights.why"));

    DeclareDialog(RightsDesk desk, Runnable done) {
        this.desk = desk;
        setHeaderTitle(getTranslation("register.rights.declare"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        person = desk.choiceOfAnybody();
        roles = new RoleChoice(getTranslation("register.rights.then"), desk.known(), desk.words());
        person.addValueChangeListener(change -> {
            if (change.getValue() != null) roles.setValue(desk.held(change.getValue()));
        });
        why.setMaxLength(300);
        why.setRequiredIndicatorVisible(true);
        why.setErrorMessage(getTranslation("kernel.why.missing"));
        var form = new Div(person, roles, why);
        form.addClassName("wl-wish-form");
        add(form);
        var save = new Button(getTranslation("register.rights.declare"), click -> take(done));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("kernel.cancel"), click -> close()), save);
    }

    private void take(Runnable done) {
        person.setInvalid(person.getValue() == null);
        why.setInvalid(why.getValue().isBlank());
        if (person.isInvalid() || why.isInvalid()) return;
        desk.declare(person.getValue(), roles.getValue(), why.getValue());
        close();
        done.run();
    }
}
