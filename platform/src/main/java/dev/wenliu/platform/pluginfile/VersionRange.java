package dev.wenliu.platform.pluginfile;

import dev.wenliu.platform.kernel.Refusal;
import java.util.regex.Pattern;

/** Versions of the API, or of another plugin, that a plugin was made for: from one, included, to another, excluded. Both must be said. */
public record VersionRange(Version from, Version below) {

    private static final Pattern FORM = Pattern.compile(">=\\s*([0-9.]{3,20})\\s+<\\s*([0-9.]{3,20})");

    /** Reads {@code >=1.0 <2.0}; a part left out of a version counts as zero. */
    static VersionRange of(String text) {
        var bounds = FORM.matcher(text.strip());
        if (!bounds.matches()) throw new Refusal(FileReason.BAD_RANGE, text);
        try {
            return new VersionRange(version(bounds.group(1)), version(bounds.group(2)));
        } catch (Refusal noVersion) {
            throw new Refusal(FileReason.BAD_RANGE, text);
        }
    }

    /** Whether the version lies within. */
    public boolean contains(Version version) {
        return from.compareTo(version) <= 0 && version.compareTo(below) < 0;
    }

    private static Version version(String text) {
        long dots = text.chars().filter(c -> c == '.').count();
        return Version.of(dots == 1 ? text + ".0" : text);
    }

    @Override
    public String toString() {
        return ">=" + from + " <" + below;
    }
}
