package dev.wenliu.platform.session;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.policy.Narrowing;
import dev.wenliu.platform.policy.Policy;
import dev.wenliu.platform.policy.ServerLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** How long sessions last, as of now. */
@Component
public class SessionLimits implements ServerLimit {

    private final SessionProperties properties;
    private final Narrowing policies;
    private final Clock clock;

    SessionLimits(SessionProperties properties, Narrowing policies, Clock clock) {
        this.properties = properties;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Policy policy() {
        return Policy.IDLE_MINUTES;
    }

    @Override
    public OptionalInt most() {
        return OptionalInt.of((int) properties.idle().toMinutes());
    }

    /** How long nobody may use a session of this person. */
    public Duration idle(PersonId person) {
        OptionalInt minutes = policies.limit(Policy.IDLE_MINUTES, person);
        Duration server = properties.idle();
        if (minutes.isEmpty()) return server;
        Duration narrowed = Duration.ofMinutes(minutes.getAsInt());
        return narrowed.compareTo(server) < 0 ? narrowed : server;
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
        if (!session.used().plus(idle(session.person())).isAfter(at)) return Optional.of(SessionEnd.IDLE);
        return Optional.empty();
    }

    SessionTable.Living living(PersonId person) {
        Instant now = now();
        return new SessionTable.Living(now.minus(idle(person)), now.minus(properties.longest()));
    }
}
