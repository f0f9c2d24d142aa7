package dev.wenliu.platform.flow;

/** A step that the product itself does; a chart names it {@code wenliu:<name>}. */
public interface ProductStep {

    /** What comes before the name. */
    String PREFIX = "wenliu:";

    /** Unique among the product's own steps. */
    String name();
}
