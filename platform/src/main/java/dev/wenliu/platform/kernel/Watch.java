package dev.wenliu.platform.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Looks at the database again and again while the server runs, on a thread of its own and on every node; {@link Jobs} run on one. */
public abstract class Watch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration FIRST = Duration.ofSeconds(2);

    private final String name;
    private final List<Look> looks = new ArrayList<>();
    private volatile @Nullable ScheduledExecutorService thread;

    /** A watch whose thread bears this name. */
    protected Watch(String name) {
        this.name = name;
    }

    /** Looks first when the pause is over, or after two seconds when it is longer, and then with this pause between the looks. */
    protected final void every(Duration pause, Runnable look) {
        looks.add(new Look(pause, look));
    }

    /** Looks once, when the pause is over; not at all when the watch has stopped by then. */
    protected final void soon(Duration pause, Runnable look) {
        ScheduledExecutorService running = thread;
        if (running == null) return;
        try {
            var _ = running.schedule(() -> look(look), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("{} is stopping", name);
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        for (Look look : looks) {
            long pause = look.pause.toMillis();
            var _ = fresh.scheduleWithFixedDelay(
                    () -> look(look.what), Math.min(pause, FIRST.toMillis()), pause, TimeUnit.MILLISECONDS);
        }
        thread = fresh;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running != null) running.shutdownNow();
        thread = null;
    }

    @Override
    public final boolean isRunning() {
        return thread != null;
    }

    /** The executor silently gives up on a regular task that threw, and a database may be away for a moment. */
    private void look(Runnable what) {
        try {
            what.run();
        } catch (DataAccessException | TransactionException away) {
            if (isRunning()) LOG.warn("{} cannot look: {}", name, away.toString());
        }
    }

    private record Look(Duration pause, Runnable what) {}
}
