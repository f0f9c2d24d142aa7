package dev.wenliu.platform.audit;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One act for the log.
 *
 * @param actor who acted; null for the system itself
 * @param act stable name of the act, such as {@code matter.submitted}
 * @param objectType kind of the object, such as {@code matter}
 * @param objectId the object's id as text
 * @param sentence what happened, readable in both languages
 */
public record AuditEntry(@Nullable PersonId actor, String act, String objectType, String objectId, Sentence sentence) {}
