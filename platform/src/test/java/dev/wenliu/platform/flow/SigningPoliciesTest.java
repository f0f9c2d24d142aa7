package dev.wenliu.platform.flow;

import static dev.wenliu.platform.flow.ChartFixture.approval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wenliu.platform.flow.Node.WhenEmpty;
import dev.wenliu.platform.flow.Node.WhenInitiator;
import dev.wenliu.platform.flow.Node.WhenRepeated;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Sentence;
import dev.wenliu.platform.signoff.SignMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SigningPoliciesTest {

    private static final Candidate INITIATOR = candidate(1);
    private static final Candidate LI = candidate(2);
    private static final Candidate WANG = candidate(3);
    private static final Candidate MANAGER = candidate(8);
    private static final Candidate ADMINISTRATOR = candidate(9);

    private Optional<Candidate> manager = Optional.of(MANAGER);
    private List<Candidate> administrators = List.of(ADMINISTRATOR);

    @Test
    void emptyRuleFollowsTheNode() {
        assertThatThrownBy(() -> resolve(node(WhenEmpty.REFUSE, WhenInitiator.SIGN)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(FlowReason.NOBODY_FOUND));
        assertThat(passed(resolve(node(WhenEmpty.PASS, WhenInitiator.SIGN)))).isEqualTo("flow.passed.empty");
        assertThat(resolve(node(WhenEmpty.ADMINISTRATOR, WhenInitiator.SIGN)).signers())
                .containsExactly(ADMINISTRATOR);
    }

    @Test
    void nodeWithoutAdministratorIsRefused() {
        administrators = List.of();

        assertThatThrownBy(() -> resolve(node(WhenEmpty.ADMINISTRATOR, WhenInitiator.SIGN)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void initiatorSignsIsLeftOutOrReplaced() {
        assertThat(resolve(node(WhenEmpty.REFUSE, WhenInitiator.SIGN), INITIATOR, LI)
                        .signers())
                .containsExactly(INITIATOR, LI);
        assertThat(resolve(node(WhenEmpty.REFUSE, WhenInitiator.SKIP), INITIATOR, LI)
                        .signers())
                .containsExactly(LI);
        assertThat(resolve(node(WhenEmpty.REFUSE, WhenInitiator.MANAGER), INITIATOR, LI)
                        .signers())
                .containsExactly(MANAGER, LI);
    }

    @Test
    void skippedInitiatorAlonePassesTheNode() {
        assertThat(passed(resolve(node(WhenEmpty.REFUSE, WhenInitiator.SKIP), INITIATOR)))
                .isEqualTo("flow.passed.initiator");
    }

    @Test
    void managerWhoSignsAnywaySignsOnce() {
        assertThat(resolve(node(WhenEmpty.REFUSE, WhenInitiator.MANAGER), INITIATOR, MANAGER)
                        .signers())
                .containsExactly(MANAGER);
    }

    @Test
    void initiatorWithoutManagerFollowsTheEmptyPolicy() {
        manager = Optional.empty();

        var resolution = resolve(node(WhenEmpty.ADMINISTRATOR, WhenInitiator.MANAGER), INITIATOR);

        assertThat(resolution.signers()).containsExactly(ADMINISTRATOR);
        assertThat(resolution.leftOut()).extracting(Candidate::person).containsExactly(INITIATOR.person());
    }

    @Test
    void earlierApprovalFillsOnlyTheOwnSeatOfACountersign() {
        var resolution = repeated(SignMode.COUNTERSIGN, LI, WANG);

        assertThat(resolution.passed()).isNull();
        assertThat(resolution.signers()).containsExactly(WANG);
        assertThat(resolution.leftOut().getFirst().why())
                .isEqualTo(Sentence.of("flow.passed.repeated", LI.name(), "earlier"));
    }

    @Test
    void earlierApprovalDecidesWhereOneIsEnough() {
        assertThat(passed(repeated(SignMode.ANY, LI, WANG))).isEqualTo("flow.passed.repeated");
        assertThat(passed(repeated(SignMode.COUNTERSIGN, LI))).isEqualTo("flow.passed.repeated");
    }

    private Resolution repeated(SignMode mode, Candidate... found) {
        var node = approval("n", mode, WhenEmpty.REFUSE, WhenInitiator.SIGN, WhenRepeated.PASS);
        return policies(node).apply(List.of(found), Map.of(LI.person(), Label.of("earlier")));
    }

    private Resolution resolve(Node.Approval node, Candidate... found) {
        return policies(node).apply(Arrays.asList(found), Map.of(LI.person(), Label.of("earlier")));
    }

    private SigningPolicies policies(Node.Approval node) {
        return new SigningPolicies(node, INITIATOR.person(), () -> manager, () -> administrators);
    }

    private static Node.Approval node(WhenEmpty empty, WhenInitiator initiator) {
        return approval("n", SignMode.ANY, empty, initiator, WhenRepeated.SIGN);
    }

    private static String passed(Resolution resolution) {
        assertThat(resolution.signers()).isEmpty();
        return resolution.passed() == null ? "" : resolution.passed().key();
    }

    private static Candidate candidate(long id) {
        return new Candidate(new PersonId(id), "P" + id, Sentence.of("why"));
    }
}
