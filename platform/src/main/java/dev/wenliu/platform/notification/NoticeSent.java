package dev.wenliu.platform.notification;

import dev.wenliu.platform.kernel.PersonId;
import java.util.Set;

/** The notices of these persons changed; published in the transaction, to be heard after its commit. */
public record NoticeSent(Set<PersonId> persons) {

    public NoticeSent {
        persons = Set.copyOf(persons);
    }
}
