package dev.wenliu.platform.matter;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts, finds and reads matters. */
@Service
public class Matters {

    private final Submitting submitting;
    private final MatterLists lists;
    private final Readers readers;
    private final Hands hands;
    private final MatterStore store;

    Matters(Submitting submitting, MatterLists lists, Readers readers, Hands hands, MatterStore store) {
        this.store = store;
        this.submitting = submitting;
        this.lists = lists;
        this.readers = readers;
        this.hands = hands;
    }

    /** Starts a matter: number, first form revision, token on its way, rounds open; refuses a faulty form with {@link FormRefused}. */
    public MatterId submit(Actor actor, Submission submission) {
        return submitting.submit(actor, submission);
    }

    /** The matters that the actor started, newest first. */
    @Transactional(readOnly = true)
    public Slice<MatterSummary> startedBy(Actor actor, MatterFilter filter, Window window) {
        return lists.startedBy(actor, filter, window);
    }

    /** The newest matters of a flow that a person started, without their forms; for a caller that shows them to that person. */
    @Transactional(readOnly = true)
    public List<Matter> startedBy(PersonId person, String flow, int limit) {
        return store.startedBy(person, flow, Window.first(limit).limit());
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
        return readers.read(actor.id(), id).orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT));
    }

    /** Whether the person may read the matter. */
    @Transactional(readOnly = true)
    public boolean mayRead(PersonId person, Matter matter) {
        return readers.mayRead(person, matter);
    }

    /** Locks a matter for the act of the caller's transaction: the first thing an act does, so that of two at once one waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public MatterInHand lock(MatterId id) {
        return hands.lock(id);
    }

    /** Stores what the act changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(MatterInHand matter) {
        hands.update(matter);
    }

    /** Lets these persons read the matter from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void show(MatterId matter, Collection<PersonId> to) {
        readers.add(matter, to);
    }
}
