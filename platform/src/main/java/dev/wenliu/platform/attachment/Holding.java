package dev.wenliu.platform.attachment;

import java.util.UUID;

/**
 * To what an attachment belongs.
 *
 * @param kind what sort of object it is, such as {@code matter}; exactly one {@link AttachmentHolder} answers for it
 * @param holder which object
 * @param place where in the object, such as the id of a form field
 */
public record Holding(String kind, UUID holder, String place) {}
