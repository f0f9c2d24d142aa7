package dev.wenliu.platform.flow;

import dev.wenliu.platform.flow.Node.WhenInitiator;
import dev.wenliu.platform.flow.Node.WhenRepeated;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.signoff.SignMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What a node makes of the people whom its rule found: nobody, the initiator, or somebody who has approved before. */
final class SigningPolicies {

    private final Node.Approval node;
    private final PersonId initiator;
    private final Supplier<Optional<Candidate>> manager;
    private final Supplier<List<Candidate>> administrators;
    private final List<Candidate> leftOut = new ArrayList<>();

    SigningPolicies(
            Node.Approval node,
            PersonId initiator,
            Supplier<Optional<Candidate>> manager,
            Supplier<List<Candidate>> administrators) {
        this.node = node;
        this.initiator = initiator;
        this.manager = manager;
        this.administrators = administrators;
    }

    Resolution apply(List<Candidate> found, Map<PersonId, Label> approvedAt) {
        List<Candidate> signers = withoutInitiator(found);
        boolean skipped = signers.isEmpty() && !found.isEmpty() && whenInitiator() == WhenInitiator.SKIP;
        if (skipped)
            return passed(Sentence.of("flow.passed.initiator", found.getFirst().name()));
        if (signers.isEmpty()) return empty();
        return node.signing().whenRepeated() == WhenRepeated.PASS
                ? withoutRepeated(signers, approvedAt)
                : new Resolution(signers, null, leftOut);
    }

    static List<Candidate> unique(List<Candidate> candidates) {
        Map<PersonId, Candidate> byPerson = new LinkedHashMap<>();
        for (Candidate candidate : candidates) byPerson.putIfAbsent(candidate.person(), candidate);
        return List.copyOf(byPerson.values());
    }

    private List<Candidate> withoutInitiator(List<Candidate> found) {
        if (whenInitiator() == WhenInitiator.SIGN) return found;
        List<Candidate> signers = new ArrayList<>();
        for (Candidate candidate : found) {
            if (!candidate.person().equals(initiator)) {
                signers.add(candidate);
            } else if (whenInitiator() == WhenInitiator.SKIP) {
                leaveOut(candidate, Sentence.of("flow.left-out.initiator", candidate.name()));
            } else {
                manager.get()
                        .ifPresentOrElse(
                                signers::add,
                                () -> leaveOut(candidate, Sentence.of("flow.left-out.no-manager", candidate.name())));
            }
        }
        return unique(signers);
    }

    private Resolution empty() {
        return switch (node.signing().whenEmpty()) {
            case REFUSE -> throw new Refusal(nobody(), node.name());
            case PASS -> passed(Sentence.of("flow.passed.empty"));
            case ADMINISTRATOR -> {
                List<Candidate> instead = administrators.get();
                if (instead.isEmpty()) throw new Refusal(FlowReason.NOBODY_FOUND, node.name());
                yield new Resolution(instead, null, leftOut);
            }
        };
    }

    private FlowReason nobody() {
        boolean asked = node.signing().rule() instanceof AssigneeRule.InitiatorsChoice;
        return asked ? FlowReason.NOT_CHOSEN : FlowReason.NOBODY_FOUND;
    }

    /** One earlier approval is enough where the first opinion decides; elsewhere it fills only the own seat. */
    private Resolution withoutRepeated(List<Candidate> signers, Map<PersonId, Label> approvedAt) {
        List<Candidate> remaining = new ArrayList<>();
        Sentence repeated = null;
        for (Candidate signer : signers) {
            Label earlier = approvedAt.get(signer.person());
            if (earlier == null) {
                remaining.add(signer);
            } else {
                Sentence why = Sentence.of("flow.passed.repeated", signer.name(), earlier);
                if (repeated == null) repeated = why;
                leaveOut(signer, why);
            }
        }
        boolean decided = remaining.isEmpty() || node.signing().mode() == SignMode.ANY;
        return repeated != null && decided ? passed(repeated) : new Resolution(remaining, null, leftOut);
    }

    private Resolution passed(Sentence why) {
        return new Resolution(List.of(), why, leftOut);
    }

    private WhenInitiator whenInitiator() {
        return node.signing().whenInitiator();
    }

    private void leaveOut(Candidate candidate, Sentence why) {
        leftOut.add(new Candidate(candidate.person(), candidate.name(), why));
    }
}
