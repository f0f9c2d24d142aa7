package dev.wenliu.platform.kernel;

/** Identifies a person of the company (人员). */
public record PersonId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
