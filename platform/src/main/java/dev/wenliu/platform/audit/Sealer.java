package dev.wenliu.platform.audit;

import dev.wenliu.platform.audit.SealTables.Head;
import dev.wenliu.platform.audit.SealTables.Sealed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Anchors rows of the log that no seal covers yet; acts pay nothing for it. */
@Component
class Sealer {

    /** How long a transaction may have been open before its rows wait for the search for late rows. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private static final int MOST = 1000;

    private final SealTables tables;
    private final Clock clock;

    Sealer(SealTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** Seals rows of the last minutes; answers whether there may be more. */
    @Transactional
    public boolean seal() {
        return seal(tables.last().map(last -> last.at().minus(LATE)).orElse(null));
    }

    /** Seals rows however old they are; answers whether there may be more. */
    @Transactional
    public boolean sealOld() {
        return seal(null);
    }

    private boolean seal(@Nullable Instant from) {
        if (tables.unsealed(from, 1).isEmpty()) return false;
        Head head = tables.lock();
        List<Sealed> rows = tables.unsealed(from, MOST);
        if (rows.isEmpty()) return false;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        tables.add(Seal.of(head.seal() + 1, rows.size(), Sealed.digest(rows), head.hash(), now), rows);
        return rows.size() == MOST;
    }
}
