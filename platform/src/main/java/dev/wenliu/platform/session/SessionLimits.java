package dev.wenliu.platform.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long sessions last, as of now. */
@Component
public class SessionLimits {

    private final SessionProperties properties;
    private final Clock clock;

    SessionLimits(SessionProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** How long nobody may use a session. */
    public Duration idle() {
        return properties.idle();
    }

    /** After which even a busy session ends. */
    public Duration longest() {
        return properties.longest();
    }

    Instant now() {
        return clock.instant();
    }

    Duration left(HeldSession session) {
        return Duration.between(now(), session.began().plus(properties.longest()));
    }

    /** What its age has to say about a session. */
    Optional<SessionEnd> overdue(HeldSession session, Instant at) {
        if (!session.began().plus(properties.longest()).isAfter(at)) return Optional.of(SessionEnd.TOO_LONG);
        if (!session.used().plus(properties.idle()).isAfter(at)) return Optional.of(SessionEnd.IDLE);
        return Optional.empty();
    }

    SessionTable.Living living() {
        Instant now = now();
        return new SessionTable.Living(now.minus(properties.idle()), now.minus(properties.longest()));
    }
}
