package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.PersonId;
import java.util.Set;

/** After commit: the inboxes of these persons changed. */
public record InboxChanged(Set<PersonId> persons) {

    public InboxChanged {
        persons = Set.copyOf(persons);
    }
}
