package dev.wenliu.platform.personnel;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.UnitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish that was handed in, and what became of it.
 *
 * @param answer why human resources refused; empty otherwise
 */
public record Application(
        UUID id,
        Handed handed,
        PersonId applicant,
        Instant appliedAt,
        State state,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        String answer) {

    static Application waiting(UUID id, Handed handed, PersonId applicant, Instant at) {
        return new Application(id, handed, applicant, at, State.WAITING, null, null, "");
    }

    /** What is wished for. */
    public Wish wish() {
        return handed.wish;
    }

    /** The name of whom it is about. */
    public String subject() {
        return handed.subject;
    }

    /**
     * What was handed in.
     *
     * @param unit the department whose people it is about
     * @param subject the name of whom it is about
     * @param reason why the department asks; may be empty
     */
    public record Handed(UnitId unit, String subject, Wish wish, String reason) {}

    /** What became of an application. */
    public enum State {
        /** For human resources. */
        WAITING,
        APPROVED,
        REFUSED,
        /** By the department, before a decision. */
        TAKEN_BACK
    }
}
