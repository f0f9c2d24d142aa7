package dev.wenliu.platform.inbox;

import dev.wenliu.platform.kernel.PersonId;

/**
 * Something that waits for a person whom human resources helps to leave.
 *
 * @param turn whether it waits already; else others sign before
 * @param initiator who started the matter
 */
public record PendingTask(InboxItem item, boolean turn, PersonId initiator) {

    /** Whether it came back to its initiator to be mended. */
    public boolean returned() {
        return item.returned();
    }
}
