package dev.wenliu.platform.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts rows and files in order again: uploads that nobody submitted or mentions go, and so do files that no row knows of. Those are kept aside
 * for a while, since after a return to an older database it is the rows that are missing.
 */
@Component
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int AT_ONCE = 500;
    private static final AttachmentId FIRST = new AttachmentId(new UUID(0, 0));

    /** An upload takes less from its first byte to its row. */
    private static final Duration ARRIVAL = Duration.ofDays(1);

    private final AttachmentTable table;
    private final FileStore store;
    private final FileFolders folders;
    private final List<AttachmentMentions> mentions;
    private final AttachmentProperties properties;
    private final Clock clock;

    Sweep(
            AttachmentTable table,
            FileStore store,
            FileFolders folders,
            List<AttachmentMentions> mentions,
            AttachmentProperties properties,
            Clock clock) {
        this.table = table;
        this.store = store;
        this.folders = folders;
        this.mentions = List.copyOf(mentions);
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * What a sweep found.
     *
     * @param forgotten uploads that nobody wanted any more
     * @param unknown files without a row, now aside
     * @param missing rows whose file is not there, which only a backup can mend
     */
    record Swept(int forgotten, int unknown, List<AttachmentId> missing) {}

    Swept sweep() {
        Instant now = clock.instant();
        try {
            folders.clear(FileStore.ARRIVING, now.minus(ARRIVAL));
            folders.clear(FileStore.LOST, now.minus(properties.keepLost()));
            var swept = new Swept(forget(now.minus(properties.forgetAfter())), setAside(now.minus(ARRIVAL)), missing());
            if (!swept.missing().isEmpty())
                LOG.error(
                        "Files of {} attachments are missing: {}",
                        swept.missing().size(),
                        swept.missing());
            return swept;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int forget(Instant before) throws IOException {
        int forgotten = 0;
        AttachmentId last = FIRST;
        List<Attachment> old = table.looseBefore(before, last, AT_ONCE);
        while (!old.isEmpty()) {
            for (Attachment upload : old) {
                boolean wanted = mentions.stream().anyMatch(place -> place.mentions(upload));
                if (wanted || !table.deleteLoose(upload.uploader(), upload.id())) continue;
                store.drop(store.path(upload.id()));
                forgotten++;
            }
            last = old.getLast().id();
            old = table.looseBefore(before, last, AT_ONCE);
        }
        return forgotten;
    }

    private int setAside(Instant before) throws IOException {
        int unknown = 0;
        for (var folder : folders.all()) {
            Set<AttachmentId> files = folders.files(folder, before);
            var known = new HashSet<AttachmentId>();
            table.find(files).forEach(attachment -> known.add(attachment.id()));
            for (AttachmentId id : files) {
                if (known.contains(id)) continue;
                folders.setAside(store.path(id), clock.instant());
                unknown++;
            }
        }
        return unknown;
    }

    private List<AttachmentId> missing() {
        var missing = new ArrayList<AttachmentId>();
        List<AttachmentId> ids = table.ids(FIRST, AT_ONCE);
        while (!ids.isEmpty()) {
            ids.stream().filter(id -> !store.has(id)).forEach(missing::add);
            ids = table.ids(ids.getLast(), AT_ONCE);
        }
        return List.copyOf(missing);
    }
}
