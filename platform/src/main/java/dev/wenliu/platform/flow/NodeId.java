package dev.wenliu.platform.flow;

/** The id of a node in the chart; stable across versions. */
public record NodeId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
