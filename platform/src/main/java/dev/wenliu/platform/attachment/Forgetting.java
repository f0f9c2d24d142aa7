package dev.wenliu.platform.attachment;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Drops uploads that nobody submitted and no draft mentions. */
@Component
class Forgetting {

    private final AttachmentTable table;
    private final FileStore store;
    private final List<AttachmentMentions> mentions;

    Forgetting(AttachmentTable table, FileStore store, List<AttachmentMentions> mentions) {
        this.table = table;
        this.store = store;
        this.mentions = List.copyOf(mentions);
    }

    /** How many from before this time went. */
    int uploadsBefore(Instant time) throws IOException {
        int forgotten = 0;
        AttachmentId last = AttachmentTable.FIRST;
        List<Attachment> old = table.looseBefore(time, last, AttachmentTable.AT_ONCE);
        while (!old.isEmpty()) {
            for (Attachment upload : old) {
                boolean wanted = mentions.stream().anyMatch(place -> place.mentions(upload));
                if (wanted || !table.deleteLoose(upload.uploader(), upload.id())) continue;
                store.drop(store.path(upload.id()));
                forgotten++;
            }
            last = old.getLast().id();
            old = table.looseBefore(time, last, AttachmentTable.AT_ONCE);
        }
        return forgotten;
    }
}
