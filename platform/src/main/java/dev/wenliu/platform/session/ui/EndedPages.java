package dev.wenliu.platform.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import dev.wenliu.platform.session.SessionEnd;
import dev.wenliu.platform.session.SessionEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leads the open pages of a session that ends to the login page, which says why. */
@Component
class EndedPages {

    @EventListener
    void on(SessionEnded ended) {
        for (VaadinSession session : VaadinSession.getAllSessions(ended.session())) {
            var _ = session.access(() -> session.getUIs().forEach(ui -> lead(ui, ended.why())));
        }
    }

    /** Pushed at once: the session is about to go, and what is left for later goes with it. */
    private static void lead(UI ui, SessionEnd why) {
        ui.getPage().setLocation("login?ended=" + why.name());
        ui.push();
    }
}
