package dev.wenliu.platform.filling;

import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.kernel.PersonId;
import java.util.Collection;
import java.util.List;

/** Where files come from that somebody uploaded into a form. */
interface FileSource {

    /** Those of the ids that the person uploaded and nobody submitted yet. */
    List<Attachment> loose(PersonId uploader, Collection<AttachmentId> ids);
}
