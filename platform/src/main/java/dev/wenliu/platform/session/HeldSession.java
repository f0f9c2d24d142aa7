package dev.wenliu.platform.session;

import dev.wenliu.platform.kernel.PersonId;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A session that lives on this node; it lies in the servlet container's session and goes with it. */
final class HeldSession implements HttpSessionBindingListener {

    static final String ATTRIBUTE = HeldSession.class.getName();

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final Login login;
    private final HttpSession http;
    private final Consumer<HeldSession> gone;
    private volatile Instant used;
    private volatile Instant noted;
    private volatile @Nullable SessionEnd end;

    /** Who logged in, and when. */
    record Login(UUID id, PersonId person, Instant began) {}

    HeldSession(Login login, HttpSession http, Consumer<HeldSession> gone) {
        this.login = login;
        this.http = http;
        this.gone = gone;
        this.used = login.began();
        this.noted = login.began();
    }

    UUID id() {
        return login.id();
    }

    PersonId person() {
        return login.person();
    }

    HttpSession http() {
        return http;
    }

    /** Why it ended, if it did. */
    Optional<SessionEnd> end() {
        return Optional.ofNullable(end);
    }

    /** Ends it; whether it was this call that did. */
    synchronized boolean end(SessionEnd why) {
        if (end != null) return false;
        end = why;
        return true;
    }

    /** Somebody uses it; whether that is news worth storing. */
    boolean use(Instant now) {
        used = now;
        if (noted.plus(BETWEEN_NOTES).isAfter(now)) return false;
        noted = now;
        return true;
    }

    Instant began() {
        return login.began();
    }

    Instant used() {
        return used;
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        gone.accept(this);
    }
}
