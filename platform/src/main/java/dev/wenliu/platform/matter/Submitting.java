package dev.wenliu.platform.matter;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.engine.Movement;
import dev.wenliu.platform.engine.TokenEngine;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.form.Filled;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.Forms;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.template.TemplateVersion;
import dev.wenliu.platform.template.Templates;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts a matter from a filled form. */
@Component
class Submitting {

    private final Templates templates;
    private final Judging judging;
    private final Forms forms;
    private final Titles titles;
    private final Numbers numbers;
    private final TokenEngine engine;
    private final MatterStore store;
    private final DraftStore drafts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Deadlines deadlines;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Submitting(
            Templates templates,
            Judging judging,
            Forms forms,
            Titles titles,
            Numbers numbers,
            TokenEngine engine,
            MatterStore store,
            DraftStore drafts,
            Audit audit,
            ApplicationEventPublisher events,
            Deadlines deadlines,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.templates = templates;
        this.judging = judging;
        this.forms = forms;
        this.titles = titles;
        this.numbers = numbers;
        this.engine = engine;
        this.store = store;
        this.drafts = drafts;
        this.audit = audit;
        this.events = events;
        this.deadlines = deadlines;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Starts the matter; what was sent is judged before a number is taken. */
    MatterId submit(Actor actor, Submission submission) {
        TemplateVersion version = inForce(actor, submission);
        FlowPackage flow = version.flow();
        Judging.Judged judged = judging.judge(
                flow, actor.id(), FormData.empty(), new Judging.Sent(submission.values(), submission.choices()));
        Filled filled = judged.filled();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var matter = new Matter(
                MatterId.fresh(),
                version.id(),
                numbers.next(flow.definition().numbering()),
                titles.of(flow, actor.id(), filled.data()),
                MatterState.RUNNING,
                actor.id(),
                filled.data(),
                judged.choices(),
                at,
                deadlines.of(flow.definition(), at),
                null);
        transaction.executeWithoutResult(status -> start(matter, version, filled, submission.request()));
        return matter.id();
    }

    private TemplateVersion inForce(Actor actor, Submission submission) {
        TemplateVersion wanted = templates.version(submission.version());
        TemplateVersion inForce =
                templates.toStart(actor, wanted.flow().definition().code());
        if (!inForce.id().equals(wanted.id())) throw new Refusal(MatterReason.NOT_IN_FORCE);
        return inForce;
    }

    private void start(Matter matter, TemplateVersion version, Filled filled, UUID request) {
        Instant at = matter.submittedAt();
        Node.Start start = version.flow().chart().start();
        Movement movement = engine.start(
                version.engineDefinition(),
                version.flow().chart(),
                matter.id(),
                MatterInHand.routing(forms, version, matter));
        var row = new MatterStore.Row(movement.instance(), 0, null, "");
        var hand = new MatterInHand(new MatterStore.Stored(matter, row), version, audit, forms);
        hand.fill(filled, start, matter.initiator(), at);
        hand.record(
                matter.initiator(),
                "matter.submitted",
                Sentence.of("matter.audit.submitted", matter.number(), matter.title()));
        store.insert(hand, request);
        events.publishEvent(new MatterStarted(hand, movement));
        store.update(hand);
        drafts.delete(matter.initiator(), request);
    }
}
