package dev.wenliu.plugin.api;

import java.time.Instant;

/**
 * A time in which a person does not work at the usual place, such as an approved leave (请假) or business trip (出差).
 *
 * @param reference names the absence for ever, such as the id of the matter or of the step that wrote it
 * @param person id of the person who is away
 * @param kind what it is, as people read it, such as 年休假
 * @param from the first instant, included
 * @param to the last instant, excluded; later than {@code from}
 * @param atWork whether the time counts as attended, as a business trip does and a leave does not
 */
public record Absence(String reference, long person, Text kind, Instant from, Instant to, boolean atWork) {

    /** Refuses an absence that ends before it begins. */
    public Absence {
        if (!from.isBefore(to)) throw new IllegalArgumentException("an absence ends after it begins");
    }

    /** Whether the instant lies within. */
    public boolean covers(Instant time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
