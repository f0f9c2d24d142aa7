package dev.wenliu.platform.round;

import dev.wenliu.platform.kernel.OfficeTime;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.People;
import dev.wenliu.platform.organisation.Person;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names and times as refusals say them. */
@Component
public class Wording {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(OfficeTime.ZONE);

    private final People people;

    Wording(People people) {
        this.people = people;
    }

    /** The person's name; the product's own where it acted by itself. */
    public String name(@Nullable PersonId person) {
        if (person == null) return "Wenliu";
        return people.find(person).map(Person::name).orElse("Wenliu");
    }

    /** The minute on the office's clock. */
    public String time(Instant at) {
        return MINUTE.format(at);
    }
}
