package dev.wenliu.platform.attachment;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name under which a file is shown and offered again: no path, nothing invisible, nothing that turns the reading direction, nothing that an
 * operating system takes for a device, short enough for every file system.
 */
record FileName(String value) {

    private static final String NAMELESS = "unnamed";
    private static final int MOST_BYTES = 240;
    private static final int LONGEST_EXTENSION = 16;
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\\uFFFD]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\s]+");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*%]");
    private static final Pattern DOTS_AROUND = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|clock\\$|(com|lpt)[0-9¹²³])([. ].*)?");

    /** Makes a lawful name of whatever a browser sent. */
    static FileName of(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = SPACES.matcher(name).replaceAll(" ");
        name = RESERVED.matcher(name).replaceAll("_");
        name = DOTS_AROUND.matcher(name).replaceAll("");
        if (name.isEmpty()) name = NAMELESS;
        if (DEVICE.matcher(name).matches()) name = "_" + name;
        return new FileName(cut(name));
    }

    /** What stands after the last dot, in lower case; empty where there is none. */
    String extension() {
        return extension(value);
    }

    /** The extension of any name. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Shortens the name before its extension, so that the file still opens with the right program. */
    private static String cut(String name) {
        if (bytes(name) <= MOST_BYTES) return name;
        int dot = name.lastIndexOf('.');
        String end = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        String start = name.substring(0, name.length() - end.length());
        while (bytes(start) + bytes(end) > MOST_BYTES)
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        return start.stripTrailing() + end;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
