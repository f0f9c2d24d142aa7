package dev.wenliu.platform.inbox.ui;

import com.vaadin.flow.router.Route;
import dev.wenliu.platform.inbox.Inbox;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.ui.Glyph;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** What somebody handled, newest first. */
@Route("handled")
@PermitAll
class HandledView extends DoneList {

    HandledView(Inbox inbox, CurrentActor current, Clock clock) {
        Actor actor = current.require();
        super("handled", Glyph.HANDLED, (text, window) -> inbox.handled(actor, text, window), clock);
    }
}
