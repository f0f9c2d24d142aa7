package dev.wenliu.platform.portal;

import com.vaadin.flow.component.Component;
import dev.wenliu.platform.inbox.Inbox;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.portal.LivePages.News;
import java.util.function.IntConsumer;

/** Tells an open page how many tasks wait for its reader, at first and whenever that changes. */
@org.springframework.stereotype.Component
public class InboxNews {

    private final Inbox inbox;
    private final LivePages live;

    InboxNews(Inbox inbox, LivePages live) {
        this.inbox = inbox;
        this.live = live;
    }

    /** Says the count as long as the owner is attached. */
    public void follow(Actor reader, Component owner, IntConsumer waiting) {
        live.follow(News.INBOX, reader.id(), owner, () -> waiting.accept(inbox.count(reader)));
        owner.addAttachListener(attached -> waiting.accept(inbox.count(reader)));
    }
}
