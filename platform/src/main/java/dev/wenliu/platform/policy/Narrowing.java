package dev.wenliu.platform.policy;

import dev.wenliu.platform.kernel.PersonId;
import java.util.OptionalInt;

/** What the policies leave of a limit. */
public interface Narrowing {

    /** The limit that holds for a person: the narrowest one set for the own unit or any above; nothing where none is set. */
    OptionalInt limit(Policy policy, PersonId person);
}
