package dev.wenliu.platform.scripting;

/** Scripts for tests of other features, which run them for real. */
public final class SomeScripts {

    private static final Scripts RUNNING = new Scripts();

    private SomeScripts() {}

    /** The same ones for all tests, within the usual limits; their threads end with the JVM. */
    public static Scripts running() {
        return RUNNING;
    }
}
