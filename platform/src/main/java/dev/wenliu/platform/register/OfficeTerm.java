package dev.wenliu.platform.register;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.Office;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody holds or held an office of a unit, or stands in for its holder (2.5.4).
 *
 * @param deputy whether the person stands in for the holder
 * @param since the first day
 * @param ended the first day after; null while it lasts
 */
public record OfficeTerm(
        Office office,
        PersonId person,
        boolean deputy,
        LocalDate since,
        @Nullable LocalDate ended) {

    /** Whether it lasts. */
    public boolean lasts() {
        return ended == null;
    }
}
