package dev.wenliu.plugin.api;

import java.time.Instant;

/**
 * A matter (流程实例) as plugins see one.
 *
 * @param id the matter's id as text
 * @param number the matter's number, such as 用车-2026-0001
 * @param title the matter's title
 * @param flow code of its flow, such as {@code vehicle-use}
 * @param state where it stands
 * @param initiator who started it
 * @param startedAt when it was submitted for the first time
 */
public record MatterInfo(
        String id, String number, String title, String flow, State state, Person initiator, Instant startedAt) {

    /** Where a matter stands. */
    public enum State {
        /** Somebody or something has still to act. */
        RUNNING,
        /** It reached its end. */
        COMPLETED,
        /** It ended without reaching its end: rejected, withdrawn, void or terminated. */
        ENDED
    }
}
