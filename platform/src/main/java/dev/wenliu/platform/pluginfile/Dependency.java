package dev.wenliu.platform.pluginfile;

/** Another plugin that one needs beside it: no start without it, in a version of this range. */
public record Dependency(String plugin, VersionRange range) {

    /** Whether this version will do. */
    public boolean takes(Version version) {
        return range.contains(version);
    }
}
