package dev.wenliu.platform.attachment;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Sentence;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of files that somebody uploaded and did not submit yet. */
@Component
class LooseUploads {

    private final AttachmentTable table;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LooseUploads(AttachmentTable table, Audit audit, PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A file that arrived and may stay.
     *
     * @param type the media type that its name and its content agree on
     */
    record Judged(FileStore.Arrived arrived, FileName name, String type) {}

    /** The row comes last: what has a row has a file. Should it fail, the sweep finds the file that nobody knows of. */
    Attachment add(Actor uploader, Judged file) {
        var attachment = new Attachment(
                file.arrived().id(),
                file.name().value(),
                file.arrived().size(),
                file.type(),
                file.arrived().sha256(),
                uploader.id(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null);
        transaction.executeWithoutResult(status -> record(attachment));
        return attachment;
    }

    /** Whether there was such a row of the actor's. */
    boolean delete(Actor actor, AttachmentId id) {
        return table.deleteLoose(actor.id(), id);
    }

    /** What the actor's loose files weigh together, in bytes. */
    long size(Actor actor) {
        return table.sizeLoose(actor.id());
    }

    private void record(Attachment attachment) {
        table.insert(attachment);
        audit.record(new AuditEntry(
                attachment.uploader(),
                "attachment.uploaded",
                "attachment",
                attachment.id().toString(),
                Sentence.of("attachment.audit.uploaded", attachment.name(), FileSize.text(attachment.size()))));
    }
}
