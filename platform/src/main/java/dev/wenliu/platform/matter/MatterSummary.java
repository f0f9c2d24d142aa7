package dev.wenliu.platform.matter;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list of matters.
 *
 * @param number such as 用车-2026-0001
 * @param now who has it and at which node, as one short text in the order of arrival; empty when ended
 */
public record MatterSummary(
        MatterId id,
        String number,
        String title,
        Label flow,
        String icon,
        MatterState state,
        PersonId initiator,
        String initiatorName,
        Label initiatorUnit,
        Instant submittedAt,
        @Nullable Instant endedAt,
        Label now) {}
