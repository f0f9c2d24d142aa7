package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.organisation.Units;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Looks people and units up in the organisation as it is now. */
@Component
class CompanyReferences implements References {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final People people;
    private final Units units;

    CompanyReferences(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @Override
    public Optional<Reference> find(BuiltInType type, String text) {
        return switch (type) {
            case PERSON -> person(text).map(this::reference);
            case DEPARTMENT -> units.byCode(text).map(unit -> new Reference(unit.code(), unit.name(), true));
            default -> Optional.empty();
        };
    }

    private Optional<Person> person(String text) {
        if (!ID.matcher(text).matches()) return people.byLogin(text);
        return people.find(new PersonId(Long.parseLong(text)));
    }

    private Reference reference(Person person) {
        String unit = units.get(person.unit()).name();
        return new Reference(person.id().toString(), person.name() + "（" + unit + "）", person.active());
    }
}
