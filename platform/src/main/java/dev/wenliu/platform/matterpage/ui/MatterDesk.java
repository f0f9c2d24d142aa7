package dev.wenliu.platform.matterpage.ui;

import dev.wenliu.platform.filling.ui.FormViews;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.matter.FormHistory;
import dev.wenliu.platform.matterpage.Foresight;
import dev.wenliu.platform.matterpage.MatterFiles;
import dev.wenliu.platform.matterpage.MatterPages;
import dev.wenliu.platform.notification.Notices;
import dev.wenliu.platform.task.Tasks;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Lays a matter out for whoever is logged in. */
@Component
public class MatterDesk {

    private final MatterPages pages;
    private final Foresight foresight;
    private final Tasks tasks;
    private final FormViews forms;
    private final FormHistory history;
    private final Texts texts;
    private final Clock clock;
    private final CurrentActor current;
    private final MatterFiles files;
    private final Notices notices;

    MatterDesk(
            MatterPages pages,
            Foresight foresight,
            Tasks tasks,
            FormViews forms,
            Texts texts,
            Clock clock,
            CurrentActor current,
            FormHistory history,
            MatterFiles files,
            Notices notices) {
        this.pages = pages;
        this.foresight = foresight;
        this.tasks = tasks;
        this.forms = forms;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
        this.current = current;
        this.files = files;
        this.notices = notices;
    }

    /** The matter on a panel; {@code acted} runs after every act that succeeded. */
    public MatterPanel lay(MatterId matter, Runnable acted) {
        var panel = new MatterPanel(this, new Acting(tasks, texts, current.require(), matter), acted);
        notices.readAbout(current.require(), "matter/" + matter);
        return panel;
    }

    MatterPages pages() {
        return pages;
    }

    MatterFiles files() {
        return files;
    }

    Foresight foresight() {
        return foresight;
    }

    FormViews forms() {
        return forms;
    }

    FormHistory history() {
        return history;
    }

    Texts texts() {
        return texts;
    }

    public Clock clock() {
        return clock;
    }
}
