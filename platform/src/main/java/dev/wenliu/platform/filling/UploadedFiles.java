package dev.wenliu.platform.filling;

import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.attachment.Attachments;
import dev.wenliu.platform.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files that this product's people uploaded. */
@Component
class UploadedFiles implements FileSource {

    private final Attachments attachments;

    UploadedFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public List<Attachment> loose(PersonId uploader, Collection<AttachmentId> ids) {
        return attachments.loose(uploader, ids);
    }
}
