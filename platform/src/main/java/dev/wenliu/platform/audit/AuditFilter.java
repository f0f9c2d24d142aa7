package dev.wenliu.platform.audit;

import dev.wenliu.platform.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the log are wanted.
 *
 * @param text somewhere in what the row says or in the object's id; empty for any
 * @param actor who acted; null for anybody
 * @param area first part of the act's name, such as {@code organisation}; empty for any
 * @param from the first day; null for no bound
 * @param to the last day; null for no bound
 */
public record AuditFilter(
        String text,
        @Nullable PersonId actor,
        String area,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The filter in one line, as the log keeps it. */
    String written() {
        return "text=" + text + " actor=" + (actor == null ? "" : actor) + " area=" + area + " from="
                + (from == null ? "" : from) + " to=" + (to == null ? "" : to);
    }
}
