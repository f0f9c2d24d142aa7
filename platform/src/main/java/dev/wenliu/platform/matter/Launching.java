package dev.wenliu.platform.matter;

import dev.wenliu.platform.engine.Movement;
import dev.wenliu.platform.engine.TokenEngine;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.template.TemplateVersion;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a prepared matter on its way, in one transaction. */
@Component
class Launching {

    private final TokenEngine engine;
    private final Hands hands;
    private final ApplicationEventPublisher events;

    Launching(TokenEngine engine, Hands hands, ApplicationEventPublisher events) {
        this.engine = engine;
        this.hands = hands;
        this.events = events;
    }

    @Transactional
    public void launch(Preparing.Prepared prepared, UUID request) {
        Matter matter = prepared.matter();
        TemplateVersion version = prepared.version();
        Movement movement = engine.start(
                version.engineDefinition(), version.flow().chart(), matter.id(), hands.routing(matter, version));
        MatterInHand hand = hands.fresh(matter, version, movement.instance());
        hand.fill(prepared.filled(), version.flow().chart().start(), matter.initiator(), matter.submittedAt());
        hand.record(
                matter.initiator(),
                "matter.submitted",
                Sentence.of("matter.audit.submitted", matter.number(), matter.title()));
        hands.insert(hand, request);
        events.publishEvent(new MatterStarted(hand, movement, request));
        hands.update(hand);
    }
}
