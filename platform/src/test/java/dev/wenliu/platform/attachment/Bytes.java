package dev.wenliu.platform.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, and endless ones. */
public final class Bytes {

    private static final int PART = 8192;

    private Bytes() {}

    /** A PDF as short as they come. */
    public static byte[] pdf() {
        return text(
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF\n");
    }

    /** A picture of one dot. */
    public static byte[] png() {
        return HexFormat.of()
                .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                        + "0000000d49444154789c6360f8cfc0000003010100c9fe92ef0000000049454e44ae426082");
    }

    /** The beginning of a Windows program. */
    public static byte[] exe() {
        byte[] exe = new byte[512];
        System.arraycopy(text("MZ"), 0, exe, 0, 2);
        exe[0x3c] = (byte) 0x80;
        System.arraycopy(text("PE\0\0"), 0, exe, 0x80, 4);
        return exe;
    }

    /** The beginning of a Linux program. */
    public static byte[] elf() {
        byte[] elf = new byte[128];
        System.arraycopy(HexFormat.of().parseHex("7f454c460201010000000000000000000200"), 0, elf, 0, 18);
        return elf;
    }

    /** The beginning of an old office document. */
    public static byte[] ole() {
        byte[] ole = new byte[1024];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, ole, 0, 8);
        return ole;
    }

    /** A zip with one entry of so many zeros. */
    public static byte[] zip(String entry, long zeros) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            for (long left = zeros; left > 0; left -= PART) zip.write(new byte[(int) Math.min(PART, left)]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Letters as UTF-8. */
    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Spaces without end up to a length, made while they are read. */
    public static InputStream stream(long length) {
        return new InputStream() {

            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] target, int offset, int most) {
                if (left <= 0) return -1;
                int count = (int) Math.min(most, left);
                left -= count;
                Arrays.fill(target, offset, offset + count, (byte) ' ');
                return count;
            }
        };
    }
}
