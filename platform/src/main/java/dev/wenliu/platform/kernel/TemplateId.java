package dev.wenliu.platform.kernel;

/** Identifies a flow template. */
public record TemplateId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
