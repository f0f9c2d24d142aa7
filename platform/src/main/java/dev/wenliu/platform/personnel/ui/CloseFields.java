package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.personnel.Wish;
import java.util.Optional;

/** Says what freezing an account means; there is nothing to fill in. */
class CloseFields extends WishFields {

    CloseFields() {
        add(new Paragraph(getTranslation("personnel.close.what")));
    }

    @Override
    void about(Person person) {
        // the same for everybody
    }

    @Override
    Optional<Wish> wish(Person person) {
        return Optional.of(new Wish.CloseAccount(person.id()));
    }
}
