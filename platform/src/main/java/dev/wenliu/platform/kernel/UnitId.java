package dev.wenliu.platform.kernel;

/** Identifies a unit: company, station, subsidiary or department. */
public record UnitId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
