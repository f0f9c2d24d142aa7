package dev.wenliu.platform.round;

import dev.wenliu.platform.kernel.PersonId;
import java.util.Set;

/** The inboxes of these persons changed, or what became of the matters that they started; published in the act's transaction, to be heard after its commit. */
public record InboxChanged(Set<PersonId> persons) {

    public InboxChanged {
        persons = Set.copyOf(persons);
    }
}
