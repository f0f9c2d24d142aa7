package dev.wenliu.platform.calendar;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import java.time.Instant;

/**
 * A time in which a person does not work at the usual place.
 *
 * @param source who wrote it, such as the id of a plugin; with the reference it names the absence
 * @param kind what it is, as people read it
 * @param to excluded, later than {@code from}
 * @param atWork whether the time counts as attended, as a business trip does
 */
public record Absence(
        String source, String reference, PersonId person, Label kind, Instant from, Instant to, boolean atWork) {

    public Absence {
        if (!from.isBefore(to)) throw new IllegalArgumentException("an absence ends after it begins");
    }
}
