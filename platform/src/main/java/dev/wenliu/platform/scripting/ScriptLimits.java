package dev.wenliu.platform.scripting;

import java.time.Duration;

/**
 * What one evaluation may use. Steps decide alike on every machine; time and memory catch what hides inside a single step.
 *
 * @param text most characters of a script
 * @param steps most statements
 * @param computing most processor time
 * @param waiting most time on the clock, for a machine that is busy otherwise
 * @param bytes most memory that may be allocated, freed or not
 */
record ScriptLimits(int text, long steps, Duration computing, Duration waiting, long bytes) {

    static final ScriptLimits USUAL =
            new ScriptLimits(4_000, 500_000, Duration.ofSeconds(1), Duration.ofSeconds(5), 64L << 20);
}
