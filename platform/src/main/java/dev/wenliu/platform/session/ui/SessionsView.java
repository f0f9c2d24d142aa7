package dev.wenliu.platform.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.kernel.ui.PageHeader;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.session.LoginSession;
import dev.wenliu.platform.session.SessionLimits;
import dev.wenliu.platform.session.Sessions;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** Where a person is logged in, and the end of each of these sessions. */
@Route("logins")
@PermitAll
class SessionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Sessions sessions;
    private final transient Actor actor;
    private final transient Clock clock;
    private final Div list = new Div();
    private final Button others;

    SessionsView(Sessions sessions, SessionLimits limits, CurrentActor current, Clock clock) {
        this.sessions = sessions;
        this.actor = current.require();
        this.clock = clock;
        others = new Button(getTranslation("session.end-others"), Glyph.LOGOUT.icon(), click -> endOthers());
        addClassNames("wl-page", "wl-page-narrow");
        list.addClassNames("wl-card", "wl-entries");
        long idle = limits.idle(actor.id()).toMinutes();
        long longest = limits.longest().toHours();
        add(new PageHeader(getPageTitle(), getTranslation("session.sentence", idle, longest), others), list);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("session.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<LoginSession> now = sessions.of(actor);
        list.removeAll();
        now.stream().filter(LoginSession::present).forEach(this::add);
        now.stream().filter(session -> !session.present()).forEach(this::add);
        others.setVisible(now.stream().anyMatch(session -> !session.present()));
    }

    private void add(LoginSession session) {
        list.add(new SessionEntry(session, clock.instant(), () -> end(session)));
    }

    private void end(LoginSession session) {
        sessions.end(actor, session.id());
        Toasts.success(getTranslation("session.ended"));
        show();
    }

    private void endOthers() {
        sessions.endOthers(actor);
        Toasts.success(getTranslation("session.ended-others"));
        show();
    }
}
