package dev.wenliu.platform.matter.ui;

import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.kernel.ui.EmptyState;
import dev.wenliu.platform.kernel.ui.Glyph;
import dev.wenliu.platform.matter.MatterFilter;
import dev.wenliu.platform.matter.MatterSummary;
import dev.wenliu.platform.matter.Matters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The matters of the flows that the reader's unit owns, for who watches over them. */
@Route("watched")
@RolesAllowed(Role.UNIT_WATCHER)
class WatchedView extends MatterListView {

    private final transient Matters matters;
    private final transient Actor actor;

    WatchedView(Matters matters, CurrentActor current, Clock clock) {
        super("watched", clock);
        this.matters = matters;
        this.actor = current.require();
    }

    @Override
    Slice<MatterSummary> find(MatterFilter filter, Window window) {
        return matters.watchedBy(actor, filter, window);
    }

    @Override
    String beside(MatterSummary matter) {
        return matter.initiatorUnit() + " · " + matter.number();
    }

    @Override
    EmptyState none() {
        return new EmptyState(
                Glyph.EYE, getTranslation("matter.watched.empty"), getTranslation("matter.watched.empty.sentence"));
    }
}
