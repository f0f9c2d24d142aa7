package dev.wenliu.platform.scripting;

import java.time.Duration;

/** Scripts for tests of other features, which run them for real. */
public final class SomeScripts {

    private static final Scripts RUNNING = new Scripts();
    private static final Scripts PATIENT = new Scripts(patience(ScriptLimits.USUAL), 2);

    private SomeScripts() {}

    /** The same ones for all tests, within the usual limits; their threads end with the JVM. */
    public static Scripts running() {
        return RUNNING;
    }

    /** The same limits but for the clock, so that a slow machine does not stop what another limit has to stop. */
    public static Scripts patient() {
        return PATIENT;
    }

    private static ScriptLimits patience(ScriptLimits usual) {
        return new ScriptLimits(
                usual.text(), usual.steps(), Duration.ofSeconds(10), Duration.ofSeconds(15), usual.bytes());
    }
}
