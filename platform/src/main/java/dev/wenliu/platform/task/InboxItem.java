package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.TaskId;
import java.time.Instant;

/** One row of the inbox (待办); {@code returned} when it came back to its initiator. */
public record InboxItem(
        TaskId id,
        MatterId matter,
        String number,
        String title,
        Label flow,
        String icon,
        String node,
        String initiatorName,
        String initiatorUnit,
        Instant arrivedAt,
        boolean returned) {}
