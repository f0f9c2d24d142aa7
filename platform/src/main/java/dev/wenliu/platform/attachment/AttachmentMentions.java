package dev.wenliu.platform.attachment;

/** A feature that keeps what people have not submitted yet, and may mention their uploads in it. */
public interface AttachmentMentions {

    /** Whether the upload is still mentioned; if not, nobody will ever miss it. */
    boolean mentions(Attachment upload);
}
