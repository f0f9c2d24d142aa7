package dev.wenliu.platform.session;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Looks every other second for sessions of this node that are over, whichever node ended them. */
@Component
class SessionWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);
    private static final long SECONDS = 2;

    private final LocalSessions local;
    private final NodeId node;
    private final Clock clock;
    private volatile @Nullable ScheduledExecutorService thread;

    SessionWatch(LocalSessions local, NodeId node, Clock clock) {
        this.local = local;
        this.node = node;
        this.clock = clock;
    }

    @Override
    public void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("session-watch").factory());
        var _ = fresh.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        thread = fresh;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running == null) return;
        running.shutdownNow();
        thread = null;
        try {
            local.stop(node.value());
        } catch (DataAccessException away) {
            LOG.warn("The sessions of this node could not be ended: {}", away.toString());
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** The executor silently gives up on a regular task that threw, and a database may be away for a moment. */
    private void look() {
        try {
            local.follow(clock.instant());
        } catch (DataAccessException away) {
            LOG.warn("The sessions cannot be looked at: {}", away.toString());
        }
    }
}
