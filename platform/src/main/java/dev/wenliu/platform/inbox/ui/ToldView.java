package dev.wenliu.platform.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
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
class ToldView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DoneList list;

    ToldView(Inbox inbox, CurrentActor current, Clock clock) {
        Actor actor = current.require();
        list = new DoneList("told", Glyph.TOLD, (text, window) -> inbox.told(actor, text, window), clock);
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("task.told");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.load(event.getLocation());
    }
}
