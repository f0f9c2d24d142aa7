package dev.wenliu.platform.attachment;

import dev.wenliu.platform.kernel.Refusal;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Weighs a zip by the directory at its end, which states how large everything in it becomes. Nothing is unpacked, and no more than one entry's
 * header is ever in memory.
 *
 * @param from where the directory begins
 * @param entries how many entries it says to list
 */
record ZipDirectory(long from, long entries) {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int GIANT_LOCATOR = 0x07064b50;
    private static final int GIANT_LOCATOR_LENGTH = 20;
    private static final int GIANT_END = 0x06064b50;
    private static final int GIANT_END_LENGTH = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long INT = 0xFFFFFFFFL;
    private static final int SHORT = 0xFFFF;

    private static final long HARMLESS = 200L << 20;
    private static final long MOST_SWELLING = 200;
    private static final int MOST_ENTRIES = 200_000;

    /** Refuses a zip without a directory, and one that would swell beyond reason. */
    static void weigh(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            find(channel).weigh(channel);
        }
    }

    private void weigh(FileChannel channel) throws IOException {
        if (entries > MOST_ENTRIES) throw new Refusal(AttachmentReason.SWELLS);
        if (from < 0 || from > channel.size()) throw damaged();
        long unpacked = 0;
        channel.position(from);
        // not closed here: the channel is the caller's
        var directory = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
        byte[] bytes = new byte[ENTRY_LENGTH];
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (long entry = 0; entry < entries; entry++) {
            if (directory.readNBytes(bytes, 0, ENTRY_LENGTH) < ENTRY_LENGTH || header.getInt(0) != ENTRY)
                throw damaged();
            directory.skipNBytes(unsigned(header, 28) + unsigned(header, 30) + unsigned(header, 32));
            unpacked += header.getInt(24) & INT;
            if (unpacked > HARMLESS && unpacked / MOST_SWELLING > channel.size())
                throw new Refusal(AttachmentReason.SWELLS);
        }
    }

    private static ZipDirectory find(FileChannel channel) throws IOException {
        int most = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT + GIANT_LOCATOR_LENGTH);
        ByteBuffer tail = read(channel, channel.size() - most, most);
        for (int at = most - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) != END) continue;
            int locator = at - GIANT_LOCATOR_LENGTH;
            if (locator >= 0 && tail.getInt(locator) == GIANT_LOCATOR) return giant(channel, tail.getLong(locator + 8));
            return new ZipDirectory(tail.getInt(at + 16) & INT, unsigned(tail, at + 10));
        }
        throw damaged();
    }

    /** Where numbers of the usual size do not suffice, a second end holds larger ones. */
    private static ZipDirectory giant(FileChannel channel, long at) throws IOException {
        if (at < 0 || at > channel.size() - GIANT_END_LENGTH) throw damaged();
        ByteBuffer end = read(channel, at, GIANT_END_LENGTH);
        if (end.getInt(0) != GIANT_END || end.getLong(32) < 0) throw damaged();
        return new ZipDirectory(end.getLong(48), end.getLong(32));
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = little(length);
        channel.position(from);
        int read = 0;
        while (read >= 0 && bytes.hasRemaining()) read = channel.read(bytes);
        return bytes;
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & SHORT;
    }

    private static Refusal damaged() {
        return new Refusal(AttachmentReason.DAMAGED);
    }
}
