package dev.wenliu.platform.notification;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Sends and lists notices. */
@Service
public class Notices {

    /** Stores a notice for each recipient who has not switched the kind off: one statement, in the caller's transaction; open pages hear of it after commit. */
    public void send(NoticeKind kind, Collection<PersonId> to, Sentence sentence, String link) {
        throw new UnsupportedOperationException();
    }

    /** The newest notices of the actor. */
    public List<Notice> latest(Actor actor, int limit) {
        throw new UnsupportedOperationException();
    }

    /** How many the actor has not read. */
    public int unread(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Marks all of the actor's notices read. */
    public void readAll(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The kinds that the actor wants. */
    public Set<NoticeKind> wanted(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the kinds that the actor wants. */
    public void want(Actor actor, Set<NoticeKind> kinds) {
        throw new UnsupportedOperationException();
    }
}
