package dev.wenliu.platform.matter;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.form.Forms;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import dev.wenliu.platform.template.Templates;
import java.util.Collection;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts, finds and reads matters. */
@Service
public class Matters {

    private final Submitting submitting;
    private final MatterStore store;
    private final MatterLists lists;
    private final Readers readers;
    private final Templates templates;
    private final Audit audit;
    private final Forms forms;
    private final ApplicationEventPublisher events;

    Matters(
            Submitting submitting,
            MatterStore store,
            MatterLists lists,
            Readers readers,
            Templates templates,
            Audit audit,
            Forms forms,
            ApplicationEventPublisher events) {
        this.submitting = submitting;
        this.store = store;
        this.lists = lists;
        this.readers = readers;
        this.templates = templates;
        this.audit = audit;
        this.forms = forms;
        this.events = events;
    }

    /** Starts a matter: number, first form revision, token on its way, rounds open; refuses a faulty form with {@link FormRefused}. */
    public MatterId submit(Actor actor, Submission submission) {
        Optional<MatterId> known = store.byRequest(submission.request(), actor);
        if (known.isPresent()) return known.get();
        try {
            MatterId started = submitting.submit(actor, submission);
            events.publishEvent(new MatterSubmitted(started));
            return started;
        } catch (DuplicateKeyException twice) {
            return store.byRequest(submission.request(), actor)
                    .orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT, twice));
        }
    }

    /** The matters that the actor started, newest first. */
    @Transactional(readOnly = true)
    public Slice<MatterSummary> startedBy(Actor actor, MatterFilter filter, Window window) {
        return lists.startedBy(actor, filter, window);
    }

    /** The matters of flows that the actor's unit owns and the actor watches over, newest first. */
    @Transactional(readOnly = true)
    public Slice<MatterSummary> watchedBy(Actor actor, MatterFilter filter, Window window) {
        return lists.watchedBy(actor, filter, window);
    }

    /**
     * A matter for someone who may read it: initiator, present and past handlers, people cc'd, and who watches over the owner unit; refuses
     * everyone else as if it did not exist.
     */
    @Transactional(readOnly = true)
    public Matter get(Actor actor, MatterId id) {
        Matter matter = store.find(id)
                .map(MatterStore.Stored::matter)
                .filter(found -> readers.mayRead(actor.id(), found))
                .orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
        return matter.with(store.form(id));
    }

    /** Whether the person may read the matter. */
    @Transactional(readOnly = true)
    public boolean mayRead(PersonId person, Matter matter) {
        return readers.mayRead(person, matter);
    }

    /** Locks a matter for the act of the caller's transaction: the first thing an act does, so that of two at once one waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public MatterInHand lock(MatterId id) {
        MatterStore.Stored stored = store.lock(id).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
        Matter matter = stored.matter();
        var whole = new MatterStore.Stored(matter.with(store.form(id)), stored.row());
        return new MatterInHand(whole, templates.version(matter.version()), audit, forms);
    }

    /** Stores what the act changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(MatterInHand matter) {
        store.update(matter);
    }

    /** Lets these persons read the matter from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void show(MatterId matter, Collection<PersonId> to) {
        store.addReaders(matter, to);
    }
}
