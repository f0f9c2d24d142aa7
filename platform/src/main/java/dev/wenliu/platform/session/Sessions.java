package dev.wenliu.platform.session;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.audit.AuditEntry;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's sessions on all nodes, and their end. */
@Service
public class Sessions {

    private final SessionTable table;
    private final LocalSessions local;
    private final SessionLife life;
    private final Audit audit;

    Sessions(SessionTable table, LocalSessions local, SessionLife life, Audit audit) {
        this.table = table;
        this.local = local;
        this.life = life;
        this.audit = audit;
    }

    /** The actor's sessions, the one used last first. */
    public List<LoginSession> of(Actor actor) {
        return table.living(actor.id(), life.living(actor.id()), life.present().orElse(null));
    }

    /** Ends one of the actor's sessions; whoever sits there has to log in again within seconds. */
    @Transactional
    public void end(Actor actor, UUID id) {
        if (table.owner(id).filter(actor.id()::equals).isEmpty()) throw new Refusal(KernelReason.NO_SUCH_OBJECT);
        table.end(id, SessionEnd.ENDED);
        record(actor, "ended");
        local.endAfterCommit(session -> session.id().equals(id), SessionEnd.ENDED);
    }

    /** Ends all of the actor's sessions but the one that asks. */
    @Transactional
    public void endOthers(Actor actor) {
        end(actor.id(), life.present().orElse(null), SessionEnd.ENDED);
        record(actor, "ended-others");
    }

    /** Ends all of a person's sessions, except the one that asks if it is the person's own. */
    @Transactional
    public void endOthers(PersonId person, SessionEnd why) {
        end(person, life.present().orElse(null), why);
    }

    private void end(PersonId person, @Nullable UUID spared, SessionEnd why) {
        table.endAll(person, spared, why);
        local.endAfterCommit(
                session -> session.person().equals(person) && !session.id().equals(spared), why);
    }

    private void record(Actor actor, String act) {
        audit.record(new AuditEntry(
                actor.id(),
                "session." + act,
                "person",
                actor.id().toString(),
                Sentence.of("session.audit." + act, actor.name())));
    }
}
