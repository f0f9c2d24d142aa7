package dev.wenliu.platform.figures;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * One measured figure.
 *
 * @param goal what the value should be, such as {@code <= 25}; empty where none was set
 * @param command what prints it
 * @param load the machine's load average over the last minute while it was measured
 */
record Figure(String id, double value, String unit, String goal, String command, double load) {

    /** A figure measured now by the figures profile. */
    static Figure of(String id, double value, String unit, String goal) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return new Figure(id, rounded(value), unit, goal, "./mvnw -Pfigures verify", rounded(load));
    }

    /** The value as people read it. */
    String shown() {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.valueOf(value);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
