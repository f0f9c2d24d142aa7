package dev.wenliu.platform.matter;

import dev.wenliu.platform.attachment.Holding;
import dev.wenliu.platform.flow.Case;
import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.VersionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A matter as it stands, with its whole form; only services see this, readers see what their rights show.
 *
 * @param dueAt by when it should end (限时), or null without a limit
 */
public record Matter(
        MatterId id,
        VersionId version,
        String number,
        String title,
        MatterState state,
        PersonId initiator,
        FormData form,
        Choices choices,
        Instant submittedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt) {

    /** What attachments of a matter say of their {@link Holding}; their place is the field. */
    public static final String HOLDING = "matter";

    Matter with(FormData next) {
        return new Matter(id, version, number, title, state, initiator, next, choices, submittedAt, dueAt, endedAt);
    }

    Matter choosing(Choices next) {
        return new Matter(id, version, number, title, state, initiator, form, next, submittedAt, dueAt, endedAt);
    }

    /** What assignee rules and conditions look at, as the matter stands. */
    public Case flowCase() {
        return new Case(initiator, form, choices);
    }

    Matter titled(String next) {
        return new Matter(id, version, number, next, state, initiator, form, choices, submittedAt, dueAt, endedAt);
    }

    Matter due(@Nullable Instant next) {
        return new Matter(id, version, number, title, state, initiator, form, choices, submittedAt, next, endedAt);
    }

    Matter in(MatterState next, @Nullable Instant ended) {
        return new Matter(id, version, number, title, next, initiator, form, choices, submittedAt, dueAt, ended);
    }
}
