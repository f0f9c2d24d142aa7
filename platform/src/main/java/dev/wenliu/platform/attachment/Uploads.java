package dev.wenliu.platform.attachment;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes files in: streamed to the disk, judged, and recorded only once they lie there whole. */
@Service
public class Uploads {

    private final LooseUploads loose;
    private final FileStore store;
    private final FileTypes types;
    private final FileLimits limits;

    Uploads(LooseUploads loose, FileStore store, FileTypes types, FileLimits limits) {
        this.loose = loose;
        this.store = store;
        this.types = types;
        this.limits = limits;
    }

    /** Takes a file for its uploader, to whom alone it belongs until it is submitted; refuses it whole with the reason. */
    public Attachment take(Actor actor, Incoming incoming) throws IOException {
        FileName name = FileName.of(incoming.name());
        allow(actor, name, incoming.announced());
        FileStore.Arrived arrived = store.receive(AttachmentId.fresh(), incoming.content(), largest(actor));
        try {
            return keep(actor, name, arrived);
        } finally {
            store.drop(arrived.path());
        }
    }

    /** Takes an upload back that was not submitted; whatever else the id names stays. The file goes once the row is gone for good. */
    public void discard(Actor actor, AttachmentId id) {
        if (!loose.delete(actor, id)) return;
        if (!TransactionSynchronizationManager.isSynchronizationActive()) drop(id);
        else
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    drop(id);
                }
            });
    }

    /** The largest size of one file of this uploader, in bytes. */
    public long largest(Actor actor) {
        return limits.largest(actor.id());
    }

    private void allow(Actor actor, FileName name, long announced) {
        types.check(name);
        if (announced > largest(actor)) throw FileStore.tooLarge(largest(actor));
        roomFor(actor, Math.max(0, announced));
    }

    private void roomFor(Actor actor, long bytes) {
        long most = limits.unsent().toBytes();
        if (loose.size(actor) + bytes > most) throw new Refusal(AttachmentReason.TOO_MUCH_UNSENT, FileSize.text(most));
    }

    private Attachment keep(Actor actor, FileName name, FileStore.Arrived arrived) throws IOException {
        if (arrived.size() == 0) throw new Refusal(AttachmentReason.EMPTY);
        roomFor(actor, arrived.size());
        byte[] head = store.head(arrived, FileTypes.HEAD);
        String type = types.agreed(name, head);
        if (FileTypes.zipped(head)) ZipDirectory.weigh(arrived.path());
        store.keep(arrived);
        return loose.add(actor, new LooseUploads.Judged(arrived, name, type));
    }

    private void drop(AttachmentId id) {
        try {
            store.drop(store.path(id));
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
