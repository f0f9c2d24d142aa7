package dev.wenliu.platform.signoff;

import java.util.List;

/** The round after an act, and what changed. */
public record SignResult(Round round, List<SignEvent> events) {

    public SignResult {
        events = List.copyOf(events);
    }
}
