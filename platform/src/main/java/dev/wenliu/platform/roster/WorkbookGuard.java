package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks through a workbook before the library reads it, in little memory: what it unpacks to, and no cell that is larger or lies further out than any real one. */
class WorkbookGuard {

    static final long LARGEST = 10_000_000;

    private static final long LARGEST_UNPACKED = 200_000_000;
    private static final long UNPACKED_FREELY = 5_000_000;
    private static final int LARGEST_RATIO = 200;
    private static final int MOST_PARTS = 1000;
    private static final int LONGEST_TEXT = 40_000;
    private static final int DEEPEST = 64;
    private static final Pattern CELL = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private long unpacked;

    WorkbookGuard() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Refuses what is no workbook, or one that is made to harm. */
    void check(Path file) throws IOException {
        if (Files.size(file) > LARGEST) throw new Refusal(RosterReason.TOO_LARGE, LARGEST / 1_000_000);
        checkKind(file);
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) throw new Refusal(RosterReason.UNPACKS_TOO_LARGE);
            if (zip.getEntry("[Content_Types].xml") == null || !hasWorkbook(zip))
                throw new Refusal(RosterReason.NOT_A_WORKBOOK);
            Set<String> names = new HashSet<>();
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (!names.add(part.getName().toLowerCase(Locale.ROOT))) throw new Refusal(RosterReason.BROKEN);
                check(zip, part);
            }
        } catch (IOException | XMLStreamException unreadable) {
            throw new Refusal(RosterReason.BROKEN, unreadable);
        }
    }

    private static boolean hasWorkbook(ZipFile zip) {
        return Collections.list(zip.entries()).stream()
                .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("workbook.xml"));
    }

    /** A workbook with a password is no zip, but an older kind of file around an encrypted one. */
    private static void checkKind(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(4);
        }
        if (Arrays.equals(start, ZIP)) return;
        if (!Arrays.equals(start, OLE2)) throw new Refusal(RosterReason.NOT_A_WORKBOOK);
        String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_16LE);
        throw new Refusal(all.contains("EncryptedPackage") ? RosterReason.ENCRYPTED : RosterReason.OLD_FORMAT);
    }

    private void check(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        String name = part.getName().toLowerCase(Locale.ROOT);
        try (InputStream in = new Counted(zip.getInputStream(part), part.getCompressedSize())) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) checkXml(in);
            else in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void checkXml(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = xml.createXMLStreamReader(in);
        long text = 0;
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) throw new Refusal(RosterReason.BROKEN);
                    if (!inText(reader)) text = 0;
                    checkAddress(reader);
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text += reader.getTextLength();
                    if (text > LONGEST_TEXT) throw new Refusal(RosterReason.UNPACKS_TOO_LARGE);
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refusal(RosterReason.BROKEN);
                default -> {}
            }
        }
    }

    /** The runs of one rich text count together. */
    private static boolean inText(XMLStreamReader reader) {
        return switch (reader.getLocalName()) {
            case "t", "r", "rPr", "rPh" -> true;
            default -> false;
        };
    }

    private static void checkAddress(XMLStreamReader reader) {
        if (!reader.getLocalName().equals("c")) return;
        String address = reader.getAttributeValue(null, "r");
        if (address != null && !CELL.matcher(address).matches()) throw new Refusal(RosterReason.BROKEN);
    }

    /** Counts what all parts unpack to, whatever the file says about it. */
    private final class Counted extends FilterInputStream {

        private final long packed;
        private long own;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(packed, 1);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int bytes) {
            own += bytes;
            unpacked += bytes;
            if (unpacked > LARGEST_UNPACKED || (own > UNPACKED_FREELY && own / packed > LARGEST_RATIO))
                throw new Refusal(RosterReason.UNPACKS_TOO_LARGE);
        }
    }
}
