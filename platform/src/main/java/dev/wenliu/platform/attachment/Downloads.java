package dev.wenliu.platform.attachment;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;

/** Opens attached files for those who may read them, and for nobody else. */
@Service
public class Downloads {

    private final AttachmentTable table;
    private final FileStore store;
    private final List<AttachmentHolder> holders;

    Downloads(AttachmentTable table, FileStore store, List<AttachmentHolder> holders) {
        this.table = table;
        this.store = store;
        this.holders = List.copyOf(holders);
    }

    /** A file that may be read. */
    public record Opened(Attachment attachment, Path file) {}

    /** Opens a file; whoever may not read it hears the same as about one that does not exist. */
    public Opened open(Actor actor, AttachmentId id) {
        Attachment attachment = table.find(id).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
        if (!mayRead(actor, attachment) || !store.has(id)) throw new Refusal(KernelReason.NO_SUCH_OBJECT);
        return new Opened(attachment, store.path(id));
    }

    private boolean mayRead(Actor actor, Attachment attachment) {
        Holding holding = attachment.holding();
        if (holding == null) return attachment.uploader().equals(actor.id());
        return holders.stream()
                .anyMatch(holder -> holder.kind().equals(holding.kind()) && holder.shows(actor, attachment));
    }
}
