package dev.wenliu.platform.round;

import dev.wenliu.platform.engine.Movement;
import dev.wenliu.platform.engine.Token;
import dev.wenliu.platform.engine.TokenEngine;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.matter.MatterInHand;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves the tokens of a matter in the middle of an act: rounds and steps that lose theirs are cancelled, what is reached opens. */
@Component
public class Onward {

    private final TokenEngine engine;
    private final Arriving arriving;
    private final Works works;

    Onward(TokenEngine engine, Arriving arriving, Works works) {
        this.engine = engine;
        this.arriving = arriving;
        this.works = works;
    }

    /** Lets the token of this execution go on along the chart. */
    public void advance(Consequences act, String execution) {
        MatterInHand hand = act.matter();
        arriving.follow(act, engine.advance(token(act, execution), hand.chart(), hand.routing()));
    }

    /** Takes the token of this execution back to an earlier node; {@link #arrive} opens what it reached. */
    public Movement sendBack(Consequences act, String execution, NodeId target) {
        MatterInHand hand = act.matter();
        Movement movement = engine.sendBack(token(act, execution), target, hand.chart(), hand.routing());
        works.cancel(hand.id(), movement.cancelled());
        return movement;
    }

    /** Takes back what led to an open round, whose signers need not act any more; {@link #arrive} opens what it reached. */
    public Movement takeBack(Consequences act, Recall recall) {
        Movement movement = sendBack(act, recall.from().execution(), recall.to());
        act.cancel(List.of(recall.from().execution()));
        return movement;
    }

    /** Opens what a token reached that was taken back. */
    public void arrive(Consequences act, Movement movement) {
        arriving.follow(act, movement);
    }

    private static Token token(Consequences act, String execution) {
        return new Token(act.matter().instance(), execution);
    }

    /** Takes every token away: the matter is over. */
    public void end(Consequences act) {
        engine.end(act.matter().instance());
        act.cancelAll();
        works.cancelAll(act.matter().id());
    }
}
