package dev.wenliu.platform.pluginfile;

import dev.wenliu.platform.kernel.Refusal;
import java.util.regex.Pattern;

/** The API versions that a plugin was made for: from one, included, to another, excluded. Both must be said. */
record ApiRange(Version from, Version below) {

    private static final Pattern FORM = Pattern.compile(">=\\s*([0-9.]{3,20})\\s+<\\s*([0-9.]{3,20})");

    /** Reads {@code >=1.0 <2.0}; a part left out of a version counts as zero. */
    static ApiRange of(String text) {
        var bounds = FORM.matcher(text.strip());
        if (!bounds.matches()) throw new Refusal(FileReason.BAD_RANGE, text);
        try {
            return new ApiRange(version(bounds.group(1)), version(bounds.group(2)));
        } catch (Refusal noVersion) {
            throw new Refusal(FileReason.BAD_RANGE, text);
        }
    }

    boolean contains(Version version) {
        return from.compareTo(version) <= 0 && version.compareTo(below) < 0;
    }

    private static Version version(String text) {
        long dots = text.chars().filter(c -> c == '.').count();
        return Version.of(dots == 1 ? text + ".0" : text);
    }
}
