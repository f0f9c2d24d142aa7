package dev.wenliu.platform.audit;

import dev.wenliu.platform.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the log as it is stored.
 *
 * @param previousHash hash of the previous row of the chain, {@link #FIRST} for the first, null for a row outside any chain
 * @param hash SHA-256 over everything else, in base 64
 */
record AuditRow(
        UUID id,
        Instant at,
        @Nullable PersonId actor,
        String act,
        String objectType,
        String objectId,
        String sentence,
        @Nullable String previousHash,
        String hash) {

    static final String FIRST = "";

    /** The same row with the hash that its content ought to carry. */
    AuditRow hashed() {
        return new AuditRow(id, at, actor, act, objectType, objectId, sentence, previousHash, expectedHash());
    }

    /** The hash that the present content ought to carry. */
    String expectedHash() {
        return new Canonical()
                .with(id.toString())
                .with(at.toString())
                .with(actor == null ? "" : actor.toString())
                .with(act)
                .with(objectType)
                .with(objectId)
                .with(sentence)
                .with(previousHash == null ? "-" : previousHash)
                .hash();
    }
}
