package dev.wenliu.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.kernel.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipDirectoryTest {

    private static final int UNPACKED_IN_ENTRY = 24;
    private static final byte[] ENTRY = {'P', 'K', 1, 2};

    @TempDir
    Path folder;

    @Test
    void anOrdinaryArchiveIsTaken() {
        assertThatCode(() -> weigh(Bytes.zip("word/document.xml", 5_000_000))).doesNotThrowAnyException();
        assertThatCode(() -> weigh(empty())).doesNotThrowAnyException();
    }

    @Test
    void anArchiveThatSwellsBeyondReasonIsRefusedUnopened() {
        assertRefused(AttachmentReason.SWELLS, Bytes.zip("zeros", 300L << 20));
    }

    @Test
    void oneThatOnlySaysSoIsRefusedToo() {
        byte[] zip = Bytes.zip("a", 1);
        little(zip).putInt(directory(zip) + UNPACKED_IN_ENTRY, 0xFFFFFFFE);

        assertRefused(AttachmentReason.SWELLS, zip);
    }

    @Test
    void anArchiveCutShortIsDamaged() {
        byte[] zip = Bytes.zip("a", 100);

        assertRefused(AttachmentReason.DAMAGED, Arrays.copyOf(zip, zip.length - 10));
    }

    @Test
    void aDirectoryThatListsMoreThanItHoldsIsDamaged() {
        byte[] zip = Bytes.zip("a", 100);
        little(zip).putShort(zip.length - 12, (short) 9);

        assertRefused(AttachmentReason.DAMAGED, zip);
    }

    @Test
    void aDirectoryOutsideTheFileIsDamaged() {
        byte[] zip = Bytes.zip("a", 100);
        little(zip).putInt(zip.length - 6, 0x7FFFFFFF);

        assertRefused(AttachmentReason.DAMAGED, zip);
    }

    @Test
    void theSecondEndOfGiantsIsRead() {
        byte[] zip = Bytes.zip("a", 100);
        byte[] giant = new byte[zip.length + 76];
        int end = zip.length - 22;
        System.arraycopy(zip, 0, giant, 0, end);
        System.arraycopy(zip, end, giant, end + 76, 22);
        var bytes = little(giant);
        bytes.putInt(end, 0x06064b50).putLong(end + 32, 1).putLong(end + 48, directory(zip));
        bytes.putInt(end + 56, 0x07064b50).putLong(end + 64, end);

        assertThatCode(() -> weigh(giant)).doesNotThrowAnyException();
        bytes.putLong(end + 32, Long.MAX_VALUE);
        assertRefused(AttachmentReason.SWELLS, giant);
    }

    private void weigh(byte[] zip) throws IOException {
        Path file = folder.resolve("a.zip");
        Files.write(file, zip);
        ZipDirectory.weigh(file);
    }

    private void assertRefused(AttachmentReason why, byte[] zip) {
        assertThatThrownBy(() -> weigh(zip))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(why));
    }

    private static int directory(byte[] zip) {
        for (int at = 0; at < zip.length - ENTRY.length; at++)
            if (Arrays.equals(zip, at, at + ENTRY.length, ENTRY, 0, ENTRY.length)) return at;
        throw new AssertionError("no directory");
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] empty() {
        byte[] end = new byte[22];
        little(end).putInt(0, 0x06054b50);
        return end;
    }
}
