package dev.wenliu.platform.task;

import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.matter.MatterInHand;
import dev.wenliu.platform.round.Act;
import dev.wenliu.platform.round.ActKind;
import dev.wenliu.platform.round.Consequences;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.signoff.SignAct;
import dev.wenliu.platform.signoff.SignResult;
import java.time.Instant;
import java.util.List;

/** A signer on an open seat, in the middle of an act. */
record Sitting(Consequences act, Rounds.Stored round, Rounds.Place place, Node node) {

    MatterInHand matter() {
        return act.matter();
    }

    PersonId person() {
        return round.seat(place).person();
    }

    int seat() {
        return place.number();
    }

    /** The approval node where the signer sits; refuses at the start node, where there is nothing to approve. */
    Node.Approval approval() {
        if (node instanceof Node.Approval approval) return approval;
        throw new Refusal(TaskReason.NOT_HERE);
    }

    /** The start node to which the matter came back; refuses anywhere else. */
    Node.Start start() {
        if (node instanceof Node.Start start) return start;
        throw new Refusal(TaskReason.NOT_HERE);
    }

    /** Signs; whether the round is decided by it. */
    boolean sign(SignAct how) {
        SignResult result = round.round().act(how);
        var signed = new Consequences.Signed(round, place, result);
        act.sign(signed);
        return signed.decided();
    }

    /** Somebody else sits here from now on; the history and the new signer read why. */
    void transfer(PersonId to, Sentence why) {
        SignResult result = round.round().transfer(place.number(), to);
        act.transfer(new Consequences.Transferred(round, place, result.round(), why));
        Instant at = act.at();
        act.did(new Act(node.id(), node.name(), ActKind.TRANSFERRED, act.by(), "", why, null, List.of(), since(), at));
    }

    private Instant since() {
        Instant turn = place.since();
        return turn == null ? round.arrivedAt() : turn;
    }

    /** Records in the history what the signer did. */
    void did(ActKind kind, String opinion) {
        act.did(node, kind, opinion, since());
    }

    /** An opinion that must not be missing. */
    static String required(String opinion) {
        if (opinion.isBlank()) throw new Refusal(TaskReason.OPINION_REQUIRED);
        return opinion.strip();
    }
}
