package dev.wenliu.platform.personnel.ui;

import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.personnel.Wish;
import java.util.Optional;

/** The fields of one kind of wish about somebody who is registered already. */
abstract class WishFields extends WishPart {

    /** Shows how it is now for whoever was chosen. */
    abstract void about(Person person);

    /** What was filled in; nothing where something is missing, which is marked then. */
    abstract Optional<Wish> wish(Person person);
}
