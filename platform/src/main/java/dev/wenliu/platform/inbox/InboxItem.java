package dev.wenliu.platform.inbox;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.TaskId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the inbox (待办).
 *
 * @param dueAt its deadline, or null without one
 * @param returned whether it came back to its initiator
 */
public record InboxItem(
        TaskId id,
        MatterId matter,
        String number,
        String title,
        Label flow,
        String icon,
        Label node,
        String initiatorName,
        Label initiatorUnit,
        Instant arrivedAt,
        @Nullable Instant dueAt,
        boolean returned) {}
