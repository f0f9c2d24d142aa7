package dev.wenliu.plugin.api;

import java.time.Instant;
import java.util.List;

/**
 * Who is away and when. Whoever approves a leave or a trip writes it here; deadlines, bookings and attendance read it here and nowhere else,
 * so that no module needs another one. What a plugin wrote stays when it is stopped or removed.
 */
public interface Absences {

    /** Writes an absence in the caller's transaction; one of the same plugin and reference is replaced. */
    void write(Absence absence);

    /** Takes back what this plugin wrote under the reference; nothing happens when there is none. */
    void withdraw(String reference);

    /** A person's absences that touch the half-open interval, whoever wrote them, in the order of their beginning. */
    List<Absence> of(long person, Instant from, Instant to);
}
