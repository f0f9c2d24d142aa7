package dev.wenliu.platform.flow;

import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.PersonId;

/** What rules and conditions may look at: who started the matter and what its form says. */
public record Case(PersonId initiator, FormData form) {}
