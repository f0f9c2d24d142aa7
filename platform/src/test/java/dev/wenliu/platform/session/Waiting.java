package dev.wenliu.platform.session;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;

/** Lets a test see what becomes of sessions when time passes. */
public final class Waiting {

    private Waiting() {}

    /** Looks at the sessions of this node as they are after that time. */
    public static void out(ApplicationContext context, Duration time) {
        context.getBean(LocalSessions.class)
                .follow(context.getBean(Clock.class).instant().plus(time));
    }
}
