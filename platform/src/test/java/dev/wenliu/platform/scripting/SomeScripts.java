package dev.wenliu.platform.scripting;

/** Scripts for tests of other features, which run them for real. */
public final class SomeScripts {

    private SomeScripts() {}

    /** Scripts within the usual limits; their threads end with the JVM. */
    public static Scripts running() {
        return new Scripts();
    }
}
