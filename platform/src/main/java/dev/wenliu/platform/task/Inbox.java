package dev.wenliu.platform.task;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import org.springframework.stereotype.Service;

/** What waits for somebody, what they handled and what they were told. */
@Service
public class Inbox {

    /** The actor's tasks, oldest arrival first. */
    public Slice<InboxItem> page(Actor actor, InboxFilter filter, Window window) {
        throw new UnsupportedOperationException();
    }

    /** How many tasks wait for the actor. */
    public int count(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** What the actor handled, newest first. */
    public Slice<HandledItem> handled(Actor actor, String text, Window window) {
        throw new UnsupportedOperationException();
    }

    /** What the actor was told by cc, newest first. */
    public Slice<HandledItem> told(Actor actor, String text, Window window) {
        throw new UnsupportedOperationException();
    }
}
