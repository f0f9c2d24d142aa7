package dev.wenliu.platform.attachment;

import dev.wenliu.platform.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an attached file.
 *
 * @param name how it is called on the page and offered to be saved; never part of a path on the server
 * @param type the media type that its content and its name agree on
 * @param holding to what it belongs; null while it is nothing but its uploader's
 */
public record Attachment(
        AttachmentId id,
        String name,
        long size,
        String type,
        String sha256,
        PersonId uploader,
        Instant uploadedAt,
        @Nullable Holding holding) {}
