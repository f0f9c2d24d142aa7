package dev.wenliu.platform.draft;

import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.AttachmentMentions;
import org.springframework.stereotype.Component;

/** Uploads that lie in somebody's drafts. */
@Component
class DraftedFiles implements AttachmentMentions {

    private final DraftStore drafts;

    DraftedFiles(DraftStore drafts) {
        this.drafts = drafts;
    }

    @Override
    public boolean mentions(Attachment upload) {
        return drafts.mentions(upload.uploader(), upload.id().toString());
    }
}
