package dev.wenliu.platform.organisation;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Looks every other second whether another node changed the organisation: whoever is frozen there is out here too. */
@Component
class DirectoryWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryWatch.class);
    private static final long SECONDS = 2;

    private final Directory directory;
    private volatile @Nullable ScheduledExecutorService thread;

    DirectoryWatch(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("organisation-watch").factory());
        var _ = fresh.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
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
    private void look() {
        try {
            directory.follow();
        } catch (DataAccessException away) {
            LOG.warn("The organisation cannot be looked at: {}", away.toString());
        }
    }
}
