package dev.wenliu.platform.flowfile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds symbolic links in a zip's central directory, which the JDK's reader shows as ordinary files. */
final class ZipLinks {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int KIND = 0xF000;
    private static final int LINK = 0xA000;

    private final ByteBuffer zip;

    ZipLinks(byte[] bytes) {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The names of all symbolic links. */
    List<String> names() {
        List<String> links = new ArrayList<>();
        int at = directory();
        while (at >= 0 && at + ENTRY_SIZE <= zip.limit() && zip.getInt(at) == ENTRY_SIGNATURE) {
            int nameLength = zip.getShort(at + 28) & 0xFFFF;
            int mode = zip.getInt(at + 38) >>> 16;
            if ((mode & KIND) == LINK) links.add(name(at + ENTRY_SIZE, nameLength));
            at += ENTRY_SIZE + nameLength + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
        }
        return links;
    }

    private int directory() {
        for (int at = zip.limit() - END_SIZE; at >= 0; at--)
            if (zip.getInt(at) == END_SIGNATURE && endsAt(at)) return begin(at);
        throw new IllegalArgumentException("no directory");
    }

    /** The JDK counts back from the end, others believe the offset that is written: both have to mean the same entries. */
    private int begin(int end) {
        int begin = end - zip.getInt(end + 12);
        if (begin < 0 || begin != zip.getInt(end + 16)) throw new IllegalArgumentException("two directories");
        return begin;
    }

    /** The end record is the one whose comment reaches to the end of the file; another could stand in that comment to mislead. */
    private boolean endsAt(int at) {
        return at + END_SIZE + (zip.getShort(at + 20) & 0xFFFF) == zip.limit();
    }

    private String name(int at, int length) {
        byte[] name = new byte[Math.min(length, zip.limit() - at)];
        zip.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
