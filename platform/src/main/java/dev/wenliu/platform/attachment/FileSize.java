package dev.wenliu.platform.attachment;

import java.util.Locale;

/** Sizes of files as people read them: {@code 812 B}, {@code 23 KB}, {@code 1.4 MB}. */
public final class FileSize {

    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};
    private static final int STEP = 1024;
    private static final int TENTHS_UP_TO = 10;

    private FileSize() {}

    /** The size in words; one decimal below ten. */
    public static String text(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= STEP && unit < UNITS.length - 1) {
            size /= STEP;
            unit++;
        }
        boolean tenths = unit > 0 && size < TENTHS_UP_TO && Math.round(size * TENTHS_UP_TO) % TENTHS_UP_TO != 0;
        return String.format(Locale.ROOT, tenths ? "%.1f %s" : "%.0f %s", size, UNITS[unit]);
    }
}
