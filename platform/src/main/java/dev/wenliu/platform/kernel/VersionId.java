package dev.wenliu.platform.kernel;

/** Identifies one version of a flow template. */
public record VersionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
