package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.personnel.Wish;
import java.util.Optional;

/** Where somebody works from which day on. */
class MoveFields extends WishFields {

    private final PostingFields posting;
    private final DatePicker starts = new Day(getTranslation("personnel.starts"));

    MoveFields(StaffDesk desk) {
        var unit = new SearchChoice<>(desk::findUnits);
        unit.takeTyped();
        posting = new PostingFields(desk, unit);
        starts.setRequiredIndicatorVisible(true);
        starts.setHelperText(getTranslation("personnel.starts.how"));
        add(posting, starts);
    }

    @Override
    void about(Person person) {
        // where to is asked anew
    }

    @Override
    Optional<Wish> wish(Person person) {
        boolean dated = filled(starts);
        return posting.posting().filter(to -> dated).map(to -> new Wish.Move(person.id(), to, starts.getValue()));
    }
}
