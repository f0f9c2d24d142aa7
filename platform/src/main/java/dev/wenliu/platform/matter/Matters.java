package dev.wenliu.platform.matter;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Slice;
import dev.wenliu.platform.kernel.Window;
import org.springframework.stereotype.Service;

/** Starts, finds and reads matters. */
@Service
public class Matters {

    /** Starts a matter: number, first form revision, token on its way, rounds open; refuses a faulty form with {@link FormRefused}. */
    public MatterId submit(Actor actor, Submission submission) {
        throw new UnsupportedOperationException();
    }

    /** The matters that the actor started, newest first. */
    public Slice<MatterSummary> startedBy(Actor actor, MatterFilter filter, Window window) {
        throw new UnsupportedOperationException();
    }

    /** A matter for someone who may read it: initiator, present and past handlers, people cc'd; refuses everyone else as if it did not exist. */
    public Matter get(Actor actor, MatterId id) {
        throw new UnsupportedOperationException();
    }
}
