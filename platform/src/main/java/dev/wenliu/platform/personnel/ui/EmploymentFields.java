package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.Employment.Kind;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.personnel.Wish;
import java.util.Optional;

/** Whether somebody is regular or hired staff, and until when (1.3). */
class EmploymentFields extends WishFields {

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(getTranslation("personnel.employment"));
    private final DatePicker end = new Day(getTranslation("personnel.contract-end"));

    EmploymentFields() {
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("personnel.employment." + one));
        kind.addValueChangeListener(change -> end.setVisible(change.getValue() == Kind.HIRED));
        kind.setValue(Kind.REGULAR);
        end.setVisible(false);
        end.setRequiredIndicatorVisible(true);
        add(kind, end);
    }

    Optional<Employment> employment() {
        if (kind.getValue() == Kind.REGULAR) return Optional.of(Employment.REGULAR);
        return filled(end) ? Optional.of(Employment.hiredUntil(end.getValue())) : Optional.empty();
    }

    @Override
    void about(Person person) {
        kind.setValue(person.employment().kind());
        end.setValue(person.employment().contractEnd());
    }

    @Override
    Optional<Wish> wish(Person person) {
        return employment().map(employment -> new Wish.ChangeEmployment(person.id(), employment));
    }
}
