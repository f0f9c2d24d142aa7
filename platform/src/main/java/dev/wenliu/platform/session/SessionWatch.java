package dev.wenliu.platform.session;

import dev.wenliu.platform.kernel.Watch;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Looks every other second for sessions of this node that are over, whichever node ended them. */
@Component
class SessionWatch extends Watch {

    private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);

    private final LocalSessions local;
    private final NodeId node;

    SessionWatch(LocalSessions local, NodeId node, Clock clock) {
        super("session-watch");
        this.local = local;
        this.node = node;
        every(Duration.ofSeconds(2), () -> local.follow(clock.instant()));
    }

    @Override
    public void stop() {
        boolean ran = isRunning();
        super.stop();
        if (ran) endSessions();
    }

    private void endSessions() {
        try {
            local.stop(node.value());
        } catch (DataAccessException away) {
            LOG.warn("The sessions of this node could not be ended: {}", away.toString());
        }
    }
}
