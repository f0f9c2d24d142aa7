package dev.wenliu.plugins.meeting.parts;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.wenliu.plugin.api.People;
import dev.wenliu.plugin.api.Person;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses people of the company by name, pinyin or initials. */
public final class PeoplePicker extends MultiSelectComboBox<Person> {

    private static final int MOST_FOUND = 1000;

    private final transient People people;

    public PeoplePicker(People people, String label) {
        super(label);
        this.people = people;
        setItems(query -> {
            int limit = Math.min(query.getOffset() + query.getLimit(), MOST_FOUND);
            return people.search(query.getFilter().orElse(""), limit).stream()
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        setItemLabelGenerator(person -> person.name() + " · " + person.unitName());
        setClearButtonVisible(true);
        setWidthFull();
    }

    /** The names of people, in their order. */
    public static String names(People people, Collection<Long> ids) {
        return found(people, ids).stream().map(Person::name).collect(Collectors.joining("、"));
    }

    public Set<Long> ids() {
        return getValue().stream().map(Person::id).collect(Collectors.toSet());
    }

    /** Chooses the people with these ids; who is unknown is passed over. */
    public void choose(Collection<Long> ids) {
        setValue(Set.copyOf(found(people, ids)));
    }

    private static List<Person> found(People people, Collection<Long> ids) {
        return ids.stream()
                .map(people::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingLong(Person::id))
                .toList();
    }
}
