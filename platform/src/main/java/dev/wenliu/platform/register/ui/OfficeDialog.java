package dev.wenliu.platform.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.Office;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Unit;
import java.util.function.Consumer;

/** Asks who shall hold an office; what is refused stays open, so that somebody else can be chosen. */
class OfficeDialog extends Dialog {

    private final SearchChoice<Person> box;

    OfficeDialog(UnitDesk desk, String title, Consumer<Person> chosen) {
        setHeaderTitle(title);
        box = desk.choiceOfAnybody();
        addClassName("wl-office-dialog");
        box.addClassName("wl-office-box");
        add(box);
        var save = new Button(getTranslation("organisation.units.save"), click -> take(chosen));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("organisation.units.cancel"), click -> close()), save);
    }

    private void take(Consumer<Person> chosen) {
        Person person = box.getValue();
        box.setInvalid(person == null);
        if (person == null) return;
        chosen.accept(person);
        close();
    }

    /** What is done with the person who was chosen. */
    interface Choice {
        void take(Unit unit, Office office, Person person);
    }
}
