package dev.wenliu.platform.inbox.ui;

import com.vaadin.flow.router.Route;
import dev.wenliu.platform.inbox.Inbox;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.ui.Glyph;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** What somebody was told of by cc (抄送), newest first. */
@Route("told")
@PermitAll
class ToldView extends DoneList {

    ToldView(Inbox inbox, CurrentActor current, Clock clock) {
        Actor actor = current.require();
        super("told", Glyph.TOLD, (text, window) -> inbox.told(actor, text, window), clock);
    }
}
