package dev.wenliu.platform.personnel;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.Employment;
import dev.wenliu.platform.organisation.Posting;
import dev.wenliu.platform.register.NewPerson;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a department asks human resources for, about one of its own people (2.5.1). */
public sealed interface Wish {

    /** Whom it is about; null where the person is not registered yet. */
    @Nullable PersonId person();

    /** A newcomer who shall have an account, with these roles besides those that come with the posts. */
    record OpenAccount(NewPerson newcomer, Set<String> roles) implements Wish {

        public OpenAccount {
            roles = Set.copyOf(roles);
        }

        @Override
        public @Nullable PersonId person() {
            return null;
        }
    }

    /** Somebody who shall hold exactly these roles. */
    record ChangeRights(PersonId person, Set<String> roles) implements Wish {

        public ChangeRights {
            roles = Set.copyOf(roles);
        }
    }

    /** Somebody who works elsewhere, or as something else, from a day on. */
    record Move(PersonId person, Posting posting, LocalDate starts) implements Wish {}

    /** Somebody whose contract was renewed, or who became regular staff. */
    record ChangeEmployment(PersonId person, Employment employment) implements Wish {}

    /** Somebody whose account shall be frozen, such as before leaving. */
    record CloseAccount(PersonId person) implements Wish {}
}
