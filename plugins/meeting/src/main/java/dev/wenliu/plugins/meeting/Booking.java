package dev.wenliu.plugins.meeting;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting for which a room is kept.
 *
 * @param id the step of a flow that booked it, or a random one
 * @param series the same for all meetings that were booked together, or null
 * @param number of the matter that asked for it, or null where a person booked it
 * @param host id of the person whose meeting it is
 * @param attendees ids of the people who take part beside the host
 * @param version counts the changes
 */
public record Booking(
        String id,
        long room,
        @Nullable String series,
        @Nullable String number,
        String subject,
        long host,
        String hostName,
        Period period,
        Set<Long> attendees,
        int version) {

    public Booking {
        attendees = Set.copyOf(attendees);
    }
}
