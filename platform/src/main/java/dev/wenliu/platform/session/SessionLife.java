package dev.wenliu.platform.session;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.SortableId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** How a session begins with the first request of a login, is used, and is over. */
@Component
public class SessionLife {

    private static final Logger LOG = LoggerFactory.getLogger(SessionLife.class);

    static final String USED = "/session/used";

    private static final int LONGEST_ADDRESS = 60;
    private static final int LONGEST_DEVICE = 300;

    private final SessionTable table;
    private final LocalSessions local;
    private final NodeId node;
    private final SessionLimits limits;

    SessionLife(SessionTable table, LocalSessions local, NodeId node, SessionLimits limits) {
        this.table = table;
        this.local = local;
        this.node = node;
        this.limits = limits;
    }

    /** Whether the login of this request still holds; a session that is over is gone after the call. */
    public boolean admits(HttpServletRequest request, PersonId person) {
        HttpSession http = request.getSession(false);
        if (http == null) return true;
        try {
            return admits(request, held(request, http, person));
        } catch (IllegalStateException endedMeanwhile) {
            return false;
        }
    }

    private boolean admits(HttpServletRequest request, HeldSession session) {
        Optional<SessionEnd> over = session.end().or(() -> limits.overdue(session, limits.now()));
        over.ifPresent(why -> local.end(session, why));
        if (over.isPresent()) return false;
        if (isUse(request) && session.use(limits.now())) table.used(session.id(), limits.now());
        return true;
    }

    /** Ends the session of this request, which the person may not have any more. */
    public void refuse(HttpServletRequest request) {
        HttpSession http = request.getSession(false);
        if (http == null) return;
        try {
            HeldSession session = held(http);
            if (session == null) http.invalidate();
            else local.end(session, SessionEnd.FROZEN);
        } catch (IllegalStateException endedMeanwhile) {
            LOG.debug("A session ended while it was refused");
        }
    }

    /** The session that this thread answers, if it answers one. */
    Optional<UUID> present() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.ofNullable(held(request.getRequest().getSession(false)))
                        .map(HeldSession::id)
                : Optional.empty();
    }

    SessionTable.Living living(PersonId person) {
        return limits.living(person);
    }

    /** How long the session of this request lasts at most from now on, in seconds. */
    long secondsLeft(HttpServletRequest request) {
        return limits.left(Objects.requireNonNull(held(request.getSession(false))))
                .toSeconds();
    }

    private HeldSession held(HttpServletRequest request, HttpSession http, PersonId person) {
        synchronized (WebUtils.getSessionMutex(http)) {
            HeldSession known = held(http);
            if (known != null && known.person().equals(person)) return known;
            begin(request, http, person);
            return Objects.requireNonNull(held(http));
        }
    }

    private void begin(HttpServletRequest request, HttpSession http, PersonId person) {
        UUID id = SortableId.next();
        String device = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        table.begin(
                id,
                person,
                limits.now(),
                new SessionTable.Origin(
                        node.value(), cut(request.getRemoteAddr(), LONGEST_ADDRESS), cut(device, LONGEST_DEVICE)));
        local.hold(id, person, http);
    }

    /** A page opened, or the page's own word that somebody is there: neither Vaadin's heartbeat nor what a push brings about. */
    private static boolean isUse(HttpServletRequest request) {
        if (request.getServletPath().equals(USED)) return true;
        String accepts = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && accepts.contains("text/html");
    }

    private static @Nullable HeldSession held(@Nullable HttpSession http) {
        return http == null ? null : (HeldSession) http.getAttribute(HeldSession.ATTRIBUTE);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
