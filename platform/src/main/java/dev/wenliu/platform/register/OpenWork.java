package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.PersonId;

/** Work that waits for a person, which others take over before the account is frozen (2.4.1). */
public interface OpenWork {

    /** Where human resources hands it over, before a person's login. */
    String PAGE = "admin/leaving";

    /** How much waits. */
    int of(PersonId person);
}
