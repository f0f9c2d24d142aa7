package dev.wenliu.platform.filling.ui;

import dev.wenliu.platform.attachment.Attachment;
import dev.wenliu.platform.attachment.AttachmentId;
import dev.wenliu.platform.attachment.Attachments;
import dev.wenliu.platform.attachment.Incoming;
import dev.wenliu.platform.attachment.Uploads;
import dev.wenliu.platform.form.FormFile;
import dev.wenliu.platform.kernel.CurrentActor;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a field with files does for whoever is logged in. */
@Component
class FieldFiles {

    private final Uploads uploads;
    private final Attachments attachments;
    private final CurrentActor current;

    FieldFiles(Uploads uploads, Attachments attachments, CurrentActor current) {
        this.uploads = uploads;
        this.attachments = attachments;
        this.current = current;
    }

    FormFile take(Incoming incoming) throws IOException {
        return FormFile.of(uploads.take(current.require(), incoming));
    }

    void discard(FormFile file) {
        uploads.discard(current.require(), file.id());
    }

    long largest() {
        return uploads.largest(current.require());
    }

    /** Those that are still there: an upload that waited too long in no draft is gone. */
    List<FormFile> present(List<FormFile> files) {
        Set<AttachmentId> there = attachments
                .describe(files.stream().map(FormFile::id).toList())
                .stream()
                .map(Attachment::id)
                .collect(Collectors.toSet());
        return files.stream().filter(file -> there.contains(file.id())).toList();
    }
}
