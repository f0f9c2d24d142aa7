package dev.wenliu.platform.audit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Seals what was written to the log, so often that no row stays open for more than a second; now and then also rows that came very late. */
@Component
class SealWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealWatch.class);
    private static final long PAUSE = 500;
    private static final long OLD_EVERY = Duration.ofHours(6).toMillis();

    private final Sealer sealer;
    private volatile @Nullable ScheduledExecutorService thread;

    SealWatch(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("audit-seal").factory());
        var _ = fresh.scheduleWithFixedDelay(() -> seal(false), PAUSE, PAUSE, TimeUnit.MILLISECONDS);
        var _ = fresh.scheduleWithFixedDelay(() -> seal(true), PAUSE, OLD_EVERY, TimeUnit.MILLISECONDS);
        thread = fresh;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running != null) running.shutdownNow();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** The executor silently gives up on a regular task that threw, and a database may be away for a moment. */
    private void seal(boolean old) {
        try {
            while (old ? sealer.sealOld() : sealer.seal())
                if (Thread.currentThread().isInterrupted()) return;
        } catch (DataAccessException | TransactionException away) {
            if (isRunning()) LOG.warn("The log cannot be sealed: {}", away.toString());
        }
    }
}
