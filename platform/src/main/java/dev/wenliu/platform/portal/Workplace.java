package dev.wenliu.platform.portal;

import dev.wenliu.platform.inbox.InboxItem;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.matter.MatterFilter;
import dev.wenliu.platform.matter.MatterSummary;
import dev.wenliu.platform.matter.Matters;
import dev.wenliu.platform.notification.Notice;
import dev.wenliu.platform.template.Catalogue;
import dev.wenliu.platform.template.CatalogueEntry;
import java.util.List;
import org.springframework.stereotype.Service;

/** What the workplace of a person holds. */
@Service
public class Workplace {

    private static final Window RUNNING = Window.first(5);
    private static final Window ANY = Window.first(1);
    private static final MatterFilter OPEN = new MatterFilter("", true);

    private final Waiting waiting;
    private final Matters matters;
    private final Catalogue catalogue;
    private final Modules modules;

    Workplace(Waiting waiting, Matters matters, Catalogue catalogue, Modules modules) {
        this.waiting = waiting;
        this.matters = matters;
        this.catalogue = catalogue;
        this.modules = modules;
    }

    /** The most urgent tasks, the next deadline first. */
    public Slice<InboxItem> waiting(Actor actor) {
        return waiting.tasks(actor);
    }

    /** Work besides tasks, each on a page of its own. */
    public List<WaitingChore> chores(Actor actor) {
        return waiting.chores(actor);
    }

    /** The newest copies that the actor has not read. */
    public Slice<Notice> toRead(Actor actor) {
        return waiting.copies(actor);
    }

    /** The actor's own running matters, newest first. */
    public Slice<MatterSummary> underWay(Actor actor) {
        return matters.startedBy(actor, OPEN, RUNNING);
    }

    /** Whether the actor has nothing to do here and never had: nothing started and nothing handled yet. */
    public boolean newcomer(Actor actor) {
        return matters.startedBy(actor, MatterFilter.ALL, ANY).total() == 0 && waiting.never(actor);
    }

    /** The flows that the actor may start, favourites first. */
    public List<CatalogueEntry> flows(Actor actor) {
        return catalogue.of(actor);
    }

    /** The plugins' pages that the actor may open. */
    public List<ModulePage> modules(Actor actor) {
        return modules.openTo(actor);
    }
}
