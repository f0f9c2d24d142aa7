package dev.wenliu.platform.attachment;

import dev.wenliu.platform.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The files on disk. A file is written aside and forced to the disk before it moves to its place, so that nobody ever reads half of one, and
 * its place follows from its id alone: nothing that a user names becomes part of a path.
 */
@Component
class FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);

    static final String ARRIVING = "arriving";
    static final String LOST = "lost";

    private static final int BUFFER = 64 * 1024;
    private static final int FAN = 3;

    private final AttachmentProperties properties;

    FileStore(AttachmentProperties properties) {
        this.properties = properties;
    }

    /** A file that lies aside and is not kept yet. */
    record Arrived(AttachmentId id, Path path, long size, String sha256) {}

    /** Writes a stream aside; stops at once where it is longer than the most bytes that are allowed, and leaves nothing behind then. */
    Arrived receive(AttachmentId id, InputStream content, long most) throws IOException {
        Path path = aside(id);
        boolean whole = false;
        try (FileChannel file = create(path)) {
            Arrived arrived = copy(new Arriving(id, content, most), path, file);
            whole = true;
            return arrived;
        } finally {
            if (!whole) Files.deleteIfExists(path);
        }
    }

    /** The first bytes of a file that lies aside. */
    byte[] head(Arrived arrived, int most) throws IOException {
        try (InputStream content = Files.newInputStream(arrived.path())) {
            return content.readNBytes(most);
        }
    }

    /** Gives a file its place for good. */
    void keep(Arrived arrived) {
        Path place = path(arrived.id());
        try {
            Path folder = Files.createDirectories(folder(arrived.id()));
            Files.move(arrived.path(), place, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (IOException full) {
            throw new Refusal(AttachmentReason.NO_ROOM, full);
        }
    }

    /** Forgets a file that is not wanted; one that is not there is no mistake. */
    void drop(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    /** Where the file of an attachment lies. */
    Path path(AttachmentId id) {
        return folder(id).resolve(id.toString());
    }

    /** Whether it lies there, as a file and not as a link to one. */
    boolean has(AttachmentId id) {
        return Files.isRegularFile(path(id), LinkOption.NOFOLLOW_LINKS);
    }

    /** Files are spread by the end of their ids, which is random. */
    private Path folder(AttachmentId id) {
        String text = id.toString();
        return properties.folder().resolve(text.substring(text.length() - FAN));
    }

    private Path aside(AttachmentId id) throws IOException {
        Path folder = properties.folder().resolve(ARRIVING);
        try {
            Files.createDirectories(folder);
        } catch (IOException full) {
            throw new Refusal(AttachmentReason.NO_ROOM, full);
        }
        if (Files.getFileStore(folder).getUsableSpace() < properties.reserve().toBytes())
            throw new Refusal(AttachmentReason.NO_ROOM);
        return folder.resolve(id.toString());
    }

    private record Arriving(AttachmentId id, InputStream content, long most) {}

    private static Arrived copy(Arriving arriving, Path path, FileChannel file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        int read = arriving.content.read(buffer);
        while (read >= 0) {
            size += read;
            if (size > arriving.most) throw tooLarge(arriving.most);
            digest.update(buffer, 0, read);
            write(file, ByteBuffer.wrap(buffer, 0, read));
            read = arriving.content.read(buffer);
        }
        finish(file);
        return new Arrived(arriving.id, path, size, HexFormat.of().formatHex(digest.digest()));
    }

    static Refusal tooLarge(long most) {
        return new Refusal(AttachmentReason.TOO_LARGE, FileSize.text(most));
    }

    /** A failure here is the disk's; one of the stream that is read is the sender's and passes as it is. */
    private static void write(FileChannel file, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) file.write(bytes);
        } catch (IOException full) {
            throw new Refusal(AttachmentReason.NO_ROOM, full);
        }
    }

    private static void finish(FileChannel file) {
        try {
            file.force(true);
        } catch (IOException full) {
            throw new Refusal(AttachmentReason.NO_ROOM, full);
        }
    }

    private static FileChannel create(Path path) {
        try {
            return FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException full) {
            throw new Refusal(AttachmentReason.NO_ROOM, full);
        }
    }

    /** Makes the move itself outlast a power cut, where the file system lets a folder be forced at all. */
    private static void force(Path folder) {
        try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException notHere) {
            LOG.debug("Folders cannot be forced to this disk", notHere);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
