package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.AttachmentHolder;
import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.attachment.Attachments;
import dev.wenliu.platform.attachment.Holding;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FormFile;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.organisation.People;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of matters: a reader of the matter sees those that stand now in a field which is not hidden from them. */
@Service
public class MatterFiles implements AttachmentHolder {

    private final Sight sight;
    private final Attachments attachments;
    private final People people;

    MatterFiles(Sight sight, Attachments attachments, People people) {
        this.sight = sight;
        this.attachments = attachments;
        this.people = people;
    }

    @Override
    public String kind() {
        return Matter.HOLDING;
    }

    @Override
    public boolean shows(Actor actor, Attachment attachment) {
        Holding holding = attachment.holding();
        if (holding == null) return false;
        try {
            Seen seen = sight.of(actor, new MatterId(holding.holder()));
            String field = holding.place();
            return seen.rights().of(field) != FieldAccess.HIDDEN
                    && FormFile.in(seen.matter().form().value(field)).stream()
                            .anyMatch(file -> file.id().equals(attachment.id()));
        } catch (Refusal notTheirs) {
            return false;
        }
    }

    /** All files that the page's reader may see, newest first. */
    @Transactional(readOnly = true)
    public List<MatterFile> of(MatterPage page) {
        Map<AttachmentId, Field> fields = new LinkedHashMap<>();
        FormFile.fields(page.version().flow().form())
                .forEach(field ->
                        FormFile.in(page.form().value(field.id())).forEach(file -> fields.put(file.id(), field)));
        return attachments.describe(fields.keySet()).stream()
                .map(attachment -> file(attachment, fields))
                .toList();
    }

    private MatterFile file(Attachment attachment, Map<AttachmentId, Field> fields) {
        Field field = fields.get(attachment.id());
        return new MatterFile(
                FormFile.of(attachment),
                field == null ? Label.of("") : field.label(),
                people.get(attachment.uploader()).name(),
                attachment.uploadedAt());
    }
}
