package dev.wenliu.platform.security;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Sentence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down an address from which many passwords are tried, whatever the accounts: it has so many wrong ones at once and then one more
 * after each pause. A right password costs nothing, since a whole office may share an address. Each node counts for itself.
 */
@Component
class AddressBrake {

    private static final int MOST_ADDRESSES = 10_000;
    private static final int LONGEST_ADDRESS = 60;

    private final SecurityProperties properties;
    private final Audit audit;
    private final Clock clock;
    private final Map<String, Allowance> allowances = new ConcurrentHashMap<>();

    AddressBrake(SecurityProperties properties, Audit audit, Clock clock) {
        this.properties = properties;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many attempts an address has left, whether the last one was let through, and whether it is the first that was not. */
    private record Allowance(int left, Instant since, boolean granted, boolean slowed) {

        Allowance grown(Instant now, int most, Duration pause) {
            long more = Math.max(0, Duration.between(since, now).dividedBy(pause));
            return new Allowance(
                    (int) Math.min(most, left + more), since.plus(pause.multipliedBy(more)), granted, slowed);
        }

        Allowance spent() {
            return left > 0 ? new Allowance(left - 1, since, true, false) : new Allowance(0, since, false, granted);
        }
    }

    /** Takes one attempt, if there is one, before anybody looks at the password. */
    boolean mayTry(String address) {
        forgetTheQuiet();
        Allowance after = allowances.compute(address, (key, known) -> now(known).spent());
        if (after.slowed()) record(address);
        return after.granted();
    }

    /** Gives the attempt back to whoever had the right password. */
    void giveBack(String address) {
        allowances.computeIfPresent(
                address,
                (key, known) -> new Allowance(
                        Math.min(properties.addressAttempts(), known.left() + 1), known.since(), true, false));
    }

    private Allowance now(@Nullable Allowance known) {
        Instant now = clock.instant();
        int most = properties.addressAttempts();
        return known == null
                ? new Allowance(most, now, true, false)
                : known.grown(now, most, properties.addressPause());
    }

    private void forgetTheQuiet() {
        if (allowances.size() < MOST_ADDRESSES) return;
        allowances.values().removeIf(known -> now(known).left() >= properties.addressAttempts());
    }

    private void record(String address) {
        String named = address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
        audit.record(new AuditEntry(
                null,
                "security.address-slowed",
                "address",
                named,
                Sentence.of("security.audit.address-slowed", named)));
    }
}
