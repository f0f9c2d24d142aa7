package dev.wenliu.platform.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.session.SessionLimits;
import org.springframework.stereotype.Component;

/** Has every page of a login tell the server that somebody uses it, and tell the user before it ends. */
@Component
class IdleWatch implements VaadinServiceInitListener {

    /** Where the page's own clock writes how long is left. */
    private static final String LEFT = "{}";

    private final transient CurrentActor current;
    private final transient SessionLimits limits;
    private final transient Texts texts;

    IdleWatch(CurrentActor current, SessionLimits limits, Texts texts) {
        this.current = current;
        this.limits = limits;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> {
            current.find().ifPresent(actor -> watch(opened.getUI(), actor));
        });
    }

    private void watch(UI ui, Actor actor) {
        ui.getPage().addJavaScript("assets/session.js");
        ui.getPage()
                .executeJs(
                        "const begin = () => window.wenliuSession ? window.wenliuSession($0, $1, $2, $3)"
                                + " : setTimeout(begin, 100); begin()",
                        limits.idle(actor.id()).toSeconds(),
                        texts.get(ui.getLocale(), "session.warning.idle", LEFT),
                        texts.get(ui.getLocale(), "session.warning.longest", LEFT),
                        texts.get(ui.getLocale(), "session.warning.stay"));
    }
}
