package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What human resources declared a person's rights to be, and what became of it (2.3.2, 2.4.1).
 *
 * @param roles every role that the person shall hold; roles that come with an office are not among them
 * @param basis what it rests on, such as an application
 * @param declaredBy null for the company's first file, and for the product itself when a planned move took effect
 * @param answer why the information centre sent it back; empty otherwise
 */
public record Declaration(
        long id,
        PersonId person,
        Set<String> roles,
        Sentence basis,
        State state,
        @Nullable PersonId declaredBy,
        Instant declaredAt,
        @Nullable PersonId settledBy,
        @Nullable Instant settledAt,
        String answer) {

    public Declaration {
        roles = Set.copyOf(roles);
    }

    /** What became of a declaration. */
    public enum State {
        /** For the information centre. */
        WAITING,
        GRANTED,
        /** Sent back by the information centre. */
        RETURNED,
        /** A later declaration took its place before it was granted. */
        REPLACED
    }
}
