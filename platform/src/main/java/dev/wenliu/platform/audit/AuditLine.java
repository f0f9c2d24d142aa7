package dev.wenliu.platform.audit;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the log for who may read it.
 *
 * @param actor who acted; null for the system itself
 * @param hash SHA-256 over the row, in base 64
 */
public record AuditLine(
        UUID id,
        Instant at,
        @Nullable PersonId actor,
        String act,
        String objectType,
        String objectId,
        Sentence sentence,
        String hash) {}
