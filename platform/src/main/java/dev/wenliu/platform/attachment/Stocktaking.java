package dev.wenliu.platform.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Compares the files on the disk with the rows that ought to have one. */
@Component
class Stocktaking {

    private final AttachmentTable table;
    private final FileStore store;
    private final FileFolders folders;
    private final Clock clock;

    Stocktaking(AttachmentTable table, FileStore store, FileFolders folders, Clock clock) {
        this.table = table;
        this.store = store;
        this.folders = folders;
        this.clock = clock;
    }

    /** Drops half-arrived files and files that lay aside, older than these times. */
    void clear(Instant arrivedBefore, Instant lostBefore) throws IOException {
        folders.clear(FileStore.ARRIVING, arrivedBefore);
        folders.clear(FileStore.LOST, lostBefore);
    }

    /** How many files older than this no row knows of; they lie aside now. */
    int setAside(Instant before) throws IOException {
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

    /** Rows whose file is not there. */
    List<AttachmentId> missing() {
        var missing = new ArrayList<AttachmentId>();
        List<AttachmentId> ids = table.ids(AttachmentTable.FIRST, AttachmentTable.AT_ONCE);
        while (!ids.isEmpty()) {
            ids.stream().filter(id -> !store.has(id)).forEach(missing::add);
            ids = table.ids(ids.getLast(), AttachmentTable.AT_ONCE);
        }
        return List.copyOf(missing);
    }
}
