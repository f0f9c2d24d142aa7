package dev.wenliu.platform.template;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.VersionId;
import java.time.Instant;
import java.util.Map;

/** Tells which flows somebody started; whoever keeps the matters knows. */
public interface StartedFlows {

    /** The versions of which the actor started matters, each with the time of the last one. */
    Map<VersionId, Instant> lastStarted(Actor actor);
}
