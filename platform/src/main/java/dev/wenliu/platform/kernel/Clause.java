package dev.wenliu.platform.kernel;

/** A reference into the regulation, such as 2.4.1. */
public record Clause(String number) {

    @Override
    public String toString() {
        return number;
    }
}
