package dev.wenliu.platform.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks through the folders of the files, as the sweep needs it. */
@Component
class FileFolders {

    private static final Pattern FANNED = Pattern.compile("[0-9a-f]{3}");
    private static final Pattern NAMED_AFTER_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AttachmentProperties properties;

    FileFolders(AttachmentProperties properties) {
        this.properties = properties;
    }

    /** The folders in which files have their place. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(properties.folder())) return List.of();
        try (Stream<Path> folders = Files.list(properties.folder())) {
            return folders.filter(folder -> FANNED.matcher(name(folder)).matches()
                            && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    /** The files in a folder that were last written before a time; what was not put there by us is not touched. */
    Set<AttachmentId> files(Path folder, Instant before) throws IOException {
        Set<AttachmentId> ids = new HashSet<>();
        for (Path file : list(folder))
            if (NAMED_AFTER_ID.matcher(name(file)).matches() && older(file, before))
                ids.add(AttachmentId.of(name(file)));
        return ids;
    }

    /** Moves a file out of the way. */
    void setAside(Path file, Instant now) throws IOException {
        Path lost = properties.folder().resolve(FileStore.LOST);
        Files.createDirectories(lost);
        Path aside = lost.resolve(name(file));
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(aside, FileTime.from(now));
    }

    /** Deletes the files of a folder that were last written before a time. */
    void clear(String folder, Instant before) throws IOException {
        for (Path file : list(properties.folder().resolve(folder))) if (older(file, before)) Files.deleteIfExists(file);
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static boolean older(Path file, Instant before) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                .toInstant()
                .isBefore(before);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
