package dev.wenliu.platform.attachment;

import dev.wenliu.platform.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what a file is: its first bytes and its name must say the same, and it must not be a program. */
@Component
class FileTypes {

    /** So much of a file is looked at. */
    static final int HEAD = 64 * 1024;

    private static final MediaType OLE = MediaType.application("x-tika-msoffice");
    private static final Set<MediaType> PROGRAMS = Set.of(
            MediaType.application("x-msdownload"),
            MediaType.application("x-dosexec"),
            MediaType.application("x-executable"),
            MediaType.application("x-elf"),
            MediaType.application("x-sharedlib"),
            MediaType.application("x-object"),
            MediaType.application("x-mach-o"),
            MediaType.application("x-mach-o-universal"),
            MediaType.application("java-vm"),
            MediaType.application("java-archive"),
            MediaType.application("x-ms-installer"),
            MediaType.application("x-ms-shortcut"),
            MediaType.application("x-bat"),
            MediaType.application("x-sh"),
            MediaType.application("wasm"),
            MediaType.application("x-dex"),
            MediaType.application("vnd.android.package-archive"));

    /** Office documents of domestic programs, which come in both containers. */
    private static final Set<String> EITHER_CONTAINER = Set.of("wps", "et", "dps", "wpt", "ett", "dpt");

    /** What people open without a thought: such a name needs the bytes to prove it. */
    private static final Set<String> PROVEN = Set.of(
            "pdf", "png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "zip", "rar", "7z", "doc", "docx", "xls",
            "xlsx", "ppt", "pptx", "wps", "et", "dps", "ofd", "mp3", "mp4");

    private final MimeTypes mimes = MimeTypes.getDefaultMimeTypes();
    private final MediaTypeRegistry registry = mimes.getMediaTypeRegistry();
    private final AttachmentProperties properties;

    FileTypes(AttachmentProperties properties) {
        this.properties = properties;
    }

    /** Refuses a name that says by itself that the file could run. */
    void check(FileName name) {
        if (properties.refused().contains(name.extension()))
            throw new Refusal(AttachmentReason.KIND_REFUSED, name.extension());
    }

    /** The type on which name and first bytes agree. */
    String agreed(FileName name, byte[] head) {
        MediaType content = detect(head, "");
        if (isProgram(content)) throw new Refusal(AttachmentReason.PROGRAM);
        MediaType named = detect(null, name.value());
        if (isProgram(named)) throw new Refusal(AttachmentReason.KIND_REFUSED, name.extension());
        if (!agree(name, content, named)) throw new Refusal(AttachmentReason.CONTENT_DIFFERS, name.extension());
        MediaType type = vague(named) ? content : named;
        return isPlain(type) ? type + "; charset=" + charset(head) : type.toString();
    }

    /** Whether such a file is a zip inside, as today's office documents are. */
    static boolean zipped(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
    }

    private boolean agree(FileName name, MediaType content, MediaType named) {
        boolean container = content.equals(OLE) || content.equals(MediaType.APPLICATION_ZIP);
        if (EITHER_CONTAINER.contains(name.extension())) return container || related(content, named);
        if (name.extension().equals("ofd")) return content.equals(MediaType.APPLICATION_ZIP);
        if (vague(content) || isPlain(content)) return !PROVEN.contains(name.extension());
        return vague(named) || related(content, named);
    }

    private boolean related(MediaType content, MediaType named) {
        return registry.isInstanceOf(content.toString(), named) || registry.isInstanceOf(named.toString(), content);
    }

    private boolean isProgram(MediaType type) {
        return PROGRAMS.stream().anyMatch(program -> registry.isInstanceOf(type.toString(), program));
    }

    private MediaType detect(byte @Nullable [] head, String name) {
        var metadata = new Metadata();
        if (!name.isEmpty()) metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream stream = head == null ? null : TikaInputStream.get(head)) {
            return mimes.detect(stream, metadata).getBaseType();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean vague(MediaType type) {
        return type.equals(MediaType.OCTET_STREAM);
    }

    private static boolean isPlain(MediaType type) {
        return type.equals(MediaType.TEXT_PLAIN);
    }

    /** Text is UTF-8 or else what Chinese Windows writes; a letter cut in two at the end of the head does not count. */
    private static Charset charset(byte[] head) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int most = head.length < HEAD ? head.length : wholeLetters(head);
        try {
            decoder.decode(ByteBuffer.wrap(head, 0, most));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return Charset.forName("GB18030");
        }
    }

    private static int wholeLetters(byte[] head) {
        int end = head.length;
        while (end > 0 && (head[end - 1] & 0xC0) == 0x80) end--;
        return Math.max(0, end - 1);
    }
}
