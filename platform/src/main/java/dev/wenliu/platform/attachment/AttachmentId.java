package dev.wenliu.platform.attachment;

import dev.wenliu.platform.kernel.SortableId;
import java.util.UUID;

/** Identifies one attached file. */
public record AttachmentId(UUID value) {

    /** A fresh id that sorts by the time it was made. */
    public static AttachmentId fresh() {
        return new AttachmentId(SortableId.next());
    }

    /** Reads the id from its text; refuses text that is no id. */
    public static AttachmentId of(String text) {
        return new AttachmentId(SortableId.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
