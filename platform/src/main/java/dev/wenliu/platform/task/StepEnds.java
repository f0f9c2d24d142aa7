package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matter.Matter;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.notification.NoticeKind;
import dev.wenliu.platform.plugin.ExtensionUnavailable;
import dev.wenliu.platform.plugin.PluginReason;
import dev.wenliu.platform.round.Act;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.round.Bookkeeping;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Onward;
import dev.wenliu.platform.round.Works;
import dev.wenliu.plugin.api.NodeResult;
import dev.wenliu.plugin.api.Text;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from how a plugin's step went. */
@Component
class StepEnds {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 6;

    private final Works works;
    private final Onward onward;
    private final Bookkeeping bookkeeping;
    private final Clock clock;

    StepEnds(Works works, Onward onward, Bookkeeping bookkeeping, Clock clock) {
        this.works = works;
        this.onward = onward;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    /** The step is done: the token goes on. */
    void done(Consequences act, Works.Work work, NodeResult.Done done) {
        Sentence note = said(done.note());
        works.close(work.id(), Works.State.DONE, note);
        did(act, work, new Went(ActKind.STEP_DONE, note, null));
        record(act, work, "task.step.done", "task.audit.step-done");
        onward.advance(act, work.execution());
        bookkeeping.store(act);
    }

    /** The step was refused for a reason of business, or asks for another attempt. */
    void notDone(Consequences act, Works.Work work, NodeResult result) {
        switch (result) {
            case NodeResult.Refused refused -> refused(act, work, said(refused.why()));
            case NodeResult.Retry retry ->
                works.postpone(work.id(), Works.State.DUE, clock.instant().plus(retry.after()), said(retry.why()));
            case NodeResult.Done _ -> throw new IllegalArgumentException("the step is done");
        }
    }

    /** The plugin is not there: the step waits for it; one that failed is tried again. */
    void unavailable(Works.Work work, ExtensionUnavailable missing) {
        boolean failed = missing.reason() == PluginReason.FAILED;
        Works.State next = failed ? Works.State.DUE : Works.State.WAITING_FOR_MODULE;
        works.postpone(work.id(), next, failed ? clock.instant().plus(pause(work)) : clock.instant(), why(missing));
    }

    /** The plugin did its part, but the matter cannot go on for now. */
    void stuck(Works.Work work, Refusal refusal) {
        works.postpone(work.id(), Works.State.DUE, clock.instant().plus(pause(work)), why(refusal));
    }

    /** The attempt broke. */
    void broken(Works.Work work) {
        works.postpone(work.id(), Works.State.DUE, clock.instant().plus(pause(work)), Sentence.of("task.step.broken"));
    }

    private void refused(Consequences act, Works.Work work, Sentence why) {
        MatterInHand hand = act.matter();
        NodeId start = hand.chart().start().id();
        works.close(work.id(), Works.State.REFUSED, why);
        did(act, work, new Went(ActKind.STEP_REFUSED, why, start));
        record(act, work, "task.step.refused", "task.audit.step-refused");
        onward.arrive(act, onward.sendBack(act, work.execution(), start));
        Matter matter = hand.matter();
        act.tell(
                NoticeKind.MATTER,
                List.of(matter.initiator()),
                Sentence.of(
                        "task.notice.step-refused",
                        matter.title(),
                        matter.number(),
                        StepCalls.step(act, work).name()));
        bookkeeping.store(act);
    }

    private record Went(
            ActKind kind, Sentence why, @Nullable NodeId target) {}

    private static void did(Consequences act, Works.Work work, Went went) {
        Node.Step node = StepCalls.step(act, work);
        act.did(new Act(
                node.id(),
                node.name(),
                went.kind(),
                null,
                "",
                went.why(),
                went.target(),
                List.of(),
                work.arrivedAt(),
                act.at()));
    }

    private static void record(Consequences act, Works.Work work, String what, String key) {
        act.matter()
                .record(
                        null,
                        what,
                        Sentence.of(
                                key,
                                StepCalls.step(act, work).name(),
                                act.matter().matter().number()));
    }

    private static Duration pause(Works.Work work) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(work.attempts(), MOST_DOUBLINGS));
    }

    private static Sentence said(Text text) {
        return Sentence.of("task.step.said", text.zh(), text.en());
    }

    private static Sentence why(Refusal refusal) {
        return Sentence.of(refusal.reason().key(), refusal.arguments().toArray());
    }
}
