package dev.wenliu.platform.inbox;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.round.ActKind;
import java.time.Duration;
import java.time.Instant;

/**
 * One row of what somebody handled (已办) or was told of (抄送).
 *
 * @param act the {@link ActKind}
 * @param taken the working time from the task's arrival to the act
 */
public record HandledItem(
        MatterId matter,
        String number,
        String title,
        Label flow,
        String icon,
        Label node,
        ActKind act,
        String initiatorName,
        Instant at,
        Duration taken,
        MatterState state) {}
