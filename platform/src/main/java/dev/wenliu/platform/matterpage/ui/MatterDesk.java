package dev.wenliu.platform.matterpage.ui;

import dev.wenliu.platform.formview.ui.FormViews;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.matterpage.Foresight;
import dev.wenliu.platform.matterpage.MatterPages;
import dev.wenliu.platform.task.Tasks;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lays a matter out for whoever is logged in. */
@Component
public class MatterDesk {

    private final MatterPages pages;
    private final Foresight foresight;
    private final Tasks tasks;
    private final PageTools tools;
    private final OpenMatters open;

    MatterDesk(MatterPages pages, Foresight foresight, Tasks tasks, PageTools tools, OpenMatters open) {
        this.open = open;
        this.pages = pages;
        this.foresight = foresight;
        this.tasks = tasks;
        this.tools = tools;
    }

    /** The matter on a panel; {@code acted} runs after every act that succeeded. */
    public MatterPanel lay(MatterId matter, Runnable acted) {
        return new MatterPanel(this, new Acting(tasks, texts(), actor(), matter), acted);
    }

    OpenMatters open() {
        return open;
    }

    MatterPages pages() {
        return pages;
    }

    Foresight foresight() {
        return foresight;
    }

    Actor actor() {
        return tools.current().require();
    }

    FormViews forms() {
        return tools.forms();
    }

    Texts texts() {
        return tools.texts();
    }

    /** The time that the page is drawn at. */
    public Instant now() {
        return tools.clock().instant();
    }
}
