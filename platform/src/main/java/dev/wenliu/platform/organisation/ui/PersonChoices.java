package dev.wenliu.platform.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.wenliu.platform.kernel.ui.PersonLabel;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Units;
import java.util.List;

/** Makes boxes in which one person is chosen by name, pinyin or initials; each is shown with picture, unit and title. */
@SpringComponent
public class PersonChoices {

    private final People people;
    private final Units units;

    PersonChoices(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    /** A box for anybody who is active. */
    public SearchChoice<Person> any() {
        return among(people::search);
    }

    /** A box for those whom a search finds, the best first, and no more than a number of them. */
    public SearchChoice<Person> among(SerializableBiFunction<String, Integer, List<Person>> search) {
        var box = new SearchChoice<>(search);
        box.takeTyped();
        box.setItemLabelGenerator(Person::name);
        box.setRenderer(new ComponentRenderer<>(this::label));
        box.setErrorMessage(box.getTranslation("organisation.person.missing"));
        return box;
    }

    /** A box that a form cannot do without: labelled, with a word on how to search. */
    public SearchChoice<Person> required(SearchChoice<Person> box) {
        box.setLabel(box.getTranslation("organisation.person"));
        box.setHelperText(box.getTranslation("organisation.person.how"));
        box.setRequiredIndicatorVisible(true);
        return box;
    }

    private Component label(Person person) {
        String unit = units.get(person.unit()).label().in(UI.getCurrent().getLocale());
        return new PersonLabel(person.name(), person.title().isEmpty() ? unit : unit + " · " + person.title());
    }
}
