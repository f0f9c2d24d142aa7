package dev.wenliu.plugin.api;

import java.time.Duration;

/** How a step went. */
public sealed interface NodeResult {

    /** Done: the matter moves on. The note is shown in the matter's history. */
    record Done(Text note) implements NodeResult {}

    /** Not possible yet: the host tries again after the delay. */
    record Retry(Duration after, Text why) implements NodeResult {}

    /** Impossible for a reason of business, such as a vehicle taken by someone else: the matter goes back to the initiator with the reason. */
    record Refused(Text why) implements NodeResult {}
}
