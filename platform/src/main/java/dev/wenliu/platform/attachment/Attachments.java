package dev.wenliu.platform.attachment;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is known of attached files, and to what they belong. */
@Service
public class Attachments {

    private final AttachmentTable table;
    private final AttachmentProperties properties;

    Attachments(AttachmentTable table, AttachmentProperties properties) {
        this.table = table;
        this.properties = properties;
    }

    /** Those of the ids that the person uploaded and nobody submitted yet. */
    @Transactional(readOnly = true)
    public List<Attachment> loose(PersonId uploader, Collection<AttachmentId> ids) {
        return table.loose(uploader, Set.copyOf(ids));
    }

    /** What is known of these, newest first; for a caller that has judged already who may see it. */
    @Transactional(readOnly = true)
    public List<Attachment> describe(Collection<AttachmentId> ids) {
        return table.find(Set.copyOf(ids));
    }

    /** Gives a person's loose uploads to what they belong to from now on; all of them or, where one is gone, none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(PersonId uploader, Holding holding, Collection<AttachmentId> ids) {
        Set<AttachmentId> wanted = Set.copyOf(ids);
        if (wanted.isEmpty()) return;
        if (table.hold(uploader, holding, wanted) < wanted.size()) throw new Refusal(AttachmentReason.GONE);
        long most = properties.perHolder().toBytes();
        if (table.sizeHeldBy(holding.holder()) > most)
            throw new Refusal(AttachmentReason.HOLDER_FULL, FileSize.text(most));
    }
}
