package dev.wenliu.platform.flow;

import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.PersonId;

/** What rules and conditions may look at: who started the matter, what its form says, and whom the initiator chose for which node. */
public record Case(PersonId initiator, FormData form, Choices choices) {

    /** A case in which nobody was chosen. */
    public Case(PersonId initiator, FormData form) {
        this(initiator, form, Choices.NONE);
    }
}
