package dev.wenliu.plugins.meeting;

import java.util.HashSet;
import java.util.Set;

/** What a person asks for: a room for a time, for what, and with whom beside the host. */
public record Wanted(String subject, long room, Period period, Set<Long> attendees) {

    public Wanted {
        subject = subject.strip();
        attendees = Set.copyOf(attendees);
    }

    /** The same on another day. */
    Wanted at(Period other) {
        return new Wanted(subject, room, other, attendees);
    }

    /** How many people come, the host among them. */
    int people(long host) {
        Set<Long> all = new HashSet<>(attendees);
        all.add(host);
        return all.size();
    }
}
