package dev.wenliu.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.wenliu.platform.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FileStoreTest {

    private static final long MIB = 1L << 20;
    private static final long ALLOWED_IN_MEMORY = 16 * MIB;
    private static final String SHA_256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final long MOST = Long.MAX_VALUE;

    @TempDir
    Path folder;

    private final AttachmentId id = AttachmentId.fresh();

    @Test
    void aFileIsKeptWholeUnderItsIdAlone() throws IOException {
        FileStore store = store(100 * MIB);

        FileStore.Arrived arrived = store.receive(id, new ByteArrayInputStream(Bytes.text("abc")), MOST);
        assertThat(store.has(id)).isFalse();
        store.keep(arrived);

        assertThat(arrived.size()).isEqualTo(3);
        assertThat(arrived.sha256()).isEqualTo(SHA_256_OF_ABC);
        assertThat(store.path(id)).hasContent("abc").hasFileName(id.toString());
        assertThat(files()).containsExactly(store.path(id));
    }

    @Test
    void aLargeFileStreamsThroughWithoutFillingTheMemory() throws IOException {
        FileStore store = store(1024 * MIB);
        long before = allocated();

        FileStore.Arrived arrived = store.receive(id, Bytes.stream(256 * MIB), MOST);

        assertThat(allocated() - before).isLessThan(ALLOWED_IN_MEMORY);
        assertThat(arrived.size()).isEqualTo(256 * MIB);
    }

    @Test
    void anEndlessStreamIsCutOffAtTheLimitAndLeavesNothing() {
        FileStore store = store(MIB);
        long before = allocated();

        assertRefused(AttachmentReason.TOO_LARGE, () -> store.receive(id, Bytes.stream(Long.MAX_VALUE), MIB));

        assertThat(allocated() - before).isLessThan(ALLOWED_IN_MEMORY);
        assertThat(files()).isEmpty();
    }

    @Test
    void aSenderThatBreaksOffLeavesNothing() throws IOException {
        FileStore store = store(MIB);
        InputStream cut = InputStream.nullInputStream();
        cut.close();
        var broken = new SequenceInputStream(Bytes.stream(1000), cut);

        assertThatThrownBy(() -> store.receive(id, broken, MOST)).isInstanceOf(IOException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void aFullDiskRefusesTheFileAndLeavesNothing() throws IOException {
        var small = Configuration.unix().toBuilder().setMaxSize(2 * MIB).build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path root = disk.getPath("/files");
            var store = new FileStore(Limits.of(root, DataSize.ofGigabytes(1), DataSize.ofBytes(0)));

            assertRefused(AttachmentReason.NO_ROOM, () -> store.receive(id, Bytes.stream(3 * MIB), MOST));

            assertThat(files(root)).isEmpty();
            store.keep(store.receive(id, Bytes.stream(MIB), MOST));
            assertThat(store.has(id)).isTrue();
        }
    }

    @Test
    void theLastOfTheDiskIsLeftToOthers() {
        var store = new FileStore(Limits.of(folder, DataSize.ofMegabytes(1), DataSize.ofTerabytes(1_000_000)));

        assertRefused(AttachmentReason.NO_ROOM, () -> store.receive(id, Bytes.stream(1), MOST));
    }

    @Test
    void aLinkInThePlaceOfAFileIsNotFollowed() throws IOException {
        FileStore store = store(MIB);
        Path secret = Files.writeString(folder.resolve("secret"), "canary");
        Files.createDirectories(store.path(id).getParent());
        Files.createSymbolicLink(store.path(id), secret);

        assertThat(store.has(id)).isFalse();
        store.keep(store.receive(id, new ByteArrayInputStream(Bytes.text("abc")), MOST));

        assertThat(secret).hasContent("canary");
        assertThat(store.path(id)).hasContent("abc");
    }

    @Test
    void aLinkWhereAFileArrivesIsNotWrittenThrough() throws IOException {
        FileStore store = store(MIB);
        Path secret = Files.writeString(folder.resolve("secret"), "canary");
        Path arriving = Files.createDirectories(folder.resolve(FileStore.ARRIVING));
        Files.createSymbolicLink(arriving.resolve(id.toString()), secret);

        assertRefused(AttachmentReason.NO_ROOM, () -> store.receive(id, Bytes.stream(10), MOST));

        assertThat(secret).hasContent("canary");
    }

    private FileStore store(long largest) {
        return new FileStore(Limits.of(folder, DataSize.ofBytes(largest), DataSize.ofBytes(0)));
    }

    private List<Path> files() {
        return files(folder);
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }

    private static void assertRefused(AttachmentReason why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(why));
    }
}
