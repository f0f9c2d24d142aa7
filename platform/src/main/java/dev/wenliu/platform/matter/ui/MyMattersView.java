package dev.wenliu.platform.matter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.matter.MatterFilter;
import dev.wenliu.platform.matter.MatterSummary;
import dev.wenliu.platform.matter.Matters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** The matters that somebody started. */
@Route("mine")
@PermitAll
class MyMattersView extends MatterListView {

    private final transient Matters matters;
    private final transient Actor actor;

    MyMattersView(Matters matters, CurrentActor current, Clock clock) {
        super("mine", clock);
        this.matters = matters;
        this.actor = current.require();
    }

    @Override
    Slice<MatterSummary> find(MatterFilter filter, Window window) {
        return matters.startedBy(actor, filter, window);
    }

    @Override
    String beside(MatterSummary matter) {
        return matter.flow().in(getLocale()) + " · " + matter.number();
    }

    @Override
    EmptyState none() {
        return new EmptyState(
                Glyph.MINE,
                getTranslation("matter.mine.empty"),
                getTranslation("matter.mine.empty.sentence"),
                new Anchor("start", getTranslation("matter.start")));
    }
}
