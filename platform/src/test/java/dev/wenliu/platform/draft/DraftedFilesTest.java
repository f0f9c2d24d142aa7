package dev.wenliu.platform.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.SortableId;
import dev.wenliu.platform.matter.Submission;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.template.Templates;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@WenliuTest
class DraftedFilesTest {

    private final DraftedFiles files;
    private final Drafts drafts;
    private final Templates templates;
    private final Office office;

    @Autowired
    DraftedFilesTest(DraftedFiles files, Drafts drafts, Templates templates, Office office) {
        this.files = files;
        this.drafts = drafts;
        this.templates = templates;
        this.office = office;
    }

    @Test
    void anUploadIsWantedWhileADraftOfItsUploaderMentionsIt() {
        Actor author = office.as("zhou.zheng");
        Attachment upload = upload(author);
        UUID draft = SortableId.next();

        assertThat(files.mentions(upload)).isFalse();
        drafts.save(
                author, new Submission(draft, templates.toStart(author, "leave").id(), naming(upload)));
        assertThat(files.mentions(upload)).isTrue();
        drafts.delete(author, draft);
        assertThat(files.mentions(upload)).isFalse();
    }

    @Test
    void somebodyElsesDraftKeepsNothing() {
        Attachment upload = upload(office.as("zhou.zheng"));
        Actor other = office.as("li.na");
        UUID draft = SortableId.next();

        drafts.save(
                other, new Submission(draft, templates.toStart(other, "leave").id(), naming(upload)));

        assertThat(files.mentions(upload)).isFalse();
        drafts.delete(other, draft);
    }

    private static Attachment upload(Actor uploader) {
        return new Attachment(
                AttachmentId.fresh(), "a.pdf", 1, "application/pdf", "", uploader.id(), Instant.EPOCH, null);
    }

    private static ObjectNode naming(Attachment upload) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.putArray("proof").addObject().put("id", upload.id().toString());
        return values;
    }
}
