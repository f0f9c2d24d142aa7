package dev.wenliu.platform.matter;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Starts a matter from a filled form, once for each request key. */
@Component
class Submitting {

    private final MatterStore store;
    private final Preparing preparing;
    private final Launching launching;
    private final ApplicationEventPublisher events;

    Submitting(MatterStore store, Preparing preparing, Launching launching, ApplicationEventPublisher events) {
        this.store = store;
        this.preparing = preparing;
        this.launching = launching;
        this.events = events;
    }

    MatterId submit(Actor actor, Submission submission) {
        Optional<MatterId> known = store.byRequest(submission.request(), actor);
        return known.isPresent() ? known.get() : start(actor, submission);
    }

    private MatterId start(Actor actor, Submission submission) {
        Preparing.Prepared prepared = preparing.prepare(actor, submission);
        try {
            launching.launch(prepared, submission.request());
        } catch (DuplicateKeyException twice) {
            return store.byRequest(submission.request(), actor)
                    .orElseThrow(() -> new Refusal(KernelReason.NO_SUCH_OBJECT, twice));
        }
        events.publishEvent(new MatterSubmitted(prepared.matter().id()));
        return prepared.matter().id();
    }
}
