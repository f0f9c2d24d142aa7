package dev.wenliu.platform.filling;

import dev.wenliu.platform.form.BuiltInType;
import java.util.Optional;

/** What the company says about the people and units that a form names. */
interface References {

    /** Whom or what the text means: an id, or for a person the login; whatever the status. */
    Optional<Reference> find(BuiltInType type, String text);

    /**
     * Somebody or something that a form may name.
     *
     * @param id what is kept
     * @param text what people read
     * @param choosable whether it may be chosen now; somebody who left may not
     */
    record Reference(String id, String text, boolean choosable) {}
}
