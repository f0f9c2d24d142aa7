package dev.wenliu.platform.session;

import dev.wenliu.platform.kernel.PersonId;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The sessions that live on this node. */
@Component
class LocalSessions {

    private static final Logger LOG = LoggerFactory.getLogger(LocalSessions.class);

    private final SessionTable table;
    private final SessionLimits limits;
    private final ApplicationEventPublisher events;
    private final Map<UUID, HeldSession> held = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    LocalSessions(SessionTable table, SessionLimits limits, ApplicationEventPublisher events) {
        this.table = table;
        this.limits = limits;
        this.events = events;
    }

    void hold(UUID id, PersonId person, HttpSession http) {
        var session = new HeldSession(new HeldSession.Login(id, person, limits.now()), http, this::gone);
        held.put(id, session);
        http.setAttribute(HeldSession.ATTRIBUTE, session);
    }

    /** Ends those that this holds for: refused from this moment on, their pages told, then gone. */
    void end(Predicate<HeldSession> which, SessionEnd why) {
        List.copyOf(held.values()).stream().filter(which).forEach(session -> end(session, why));
    }

    /** Ends them once the running transaction has stored that they end. */
    void endAfterCommit(Predicate<HeldSession> which, SessionEnd why) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                end(which, why);
            }
        });
    }

    /** Whoever comes second, such as the node's watch beside the one who freezes, does not go on before the session is gone. */
    void end(HeldSession session, SessionEnd why) {
        if (session.end(why)) events.publishEvent(new SessionEnded(session.http(), why));
        try {
            session.http().invalidate();
        } catch (IllegalStateException alreadyGone) {
            LOG.debug("Session {} went by itself", session.id());
        }
        held.remove(session.id());
    }

    /** Ends what another node ended, and what nobody used for too long or is too old. */
    void follow(Instant now) {
        if (held.isEmpty()) return;
        table.endedLately().forEach((id, why) -> {
            HeldSession session = held.get(id);
            if (session != null) end(session, why);
        });
        for (HeldSession session : List.copyOf(held.values()))
            limits.overdue(session, now).ifPresent(why -> end(session, why));
    }

    /** A node that stops says so once for all of its sessions. */
    void stop(UUID node) {
        stopped = true;
        table.endAllOf(node);
    }

    private void gone(HeldSession session) {
        session.end(SessionEnd.LOGGED_OUT);
        held.remove(session.id());
        if (stopped) return;
        try {
            table.gone(session.id(), session.end().orElse(SessionEnd.LOGGED_OUT));
        } catch (DataAccessException away) {
            LOG.warn("The end of session {} could not be kept: {}", session.id(), away.toString());
        }
    }
}
