package dev.wenliu.platform.portal;

import dev.wenliu.platform.inbox.Inbox;
import dev.wenliu.platform.inbox.InboxItem;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Chore;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.notification.Notice;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.notification.Notices;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for a person: tasks, work on pages of its own, and copies to read. */
@Component
class Waiting {

    private static final Window URGENT = Window.first(8);
    private static final Window NEWEST = Window.first(3);
    private static final Window ANY = Window.first(1);

    private final Inbox inbox;
    private final Notices notices;
    private final List<Chore> chores;

    Waiting(Inbox inbox, Notices notices, List<Chore> chores) {
        this.inbox = inbox;
        this.notices = notices;
        this.chores = chores;
    }

    List<WaitingChore> chores(Actor actor) {
        return chores.stream()
                .map(chore -> new WaitingChore(chore.page(), chore.key(), chore.waiting(actor)))
                .filter(chore -> chore.count() > 0)
                .toList();
    }

    Slice<InboxItem> tasks(Actor actor) {
        return inbox.urgent(actor, URGENT);
    }

    /** 待阅. */
    Slice<Notice> copies(Actor actor) {
        return notices.unread(actor, NoticeKind.CC, NEWEST);
    }

    /** Whether nothing waits for the person, and never did anything that they handled. */
    boolean never(Actor actor) {
        return inbox.count(actor) == 0
                && copies(actor).total() == 0
                && chores(actor).isEmpty()
                && inbox.handled(actor, "", ANY).total() == 0;
    }
}
