package dev.wenliu.platform.task;

import static dev.wenliu.platform.task.AtOnce.bothWin;
import static dev.wenliu.platform.task.AtOnce.exactlyOneWins;
import static dev.wenliu.platform.task.AtOnce.firstAlwaysWins;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.matter.MatterState;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.task.WalkChart.Signing;
import dev.wenliu.platform.template.ExtraFlows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two at once in branches, in rounds of several signers, and around a return. Run on each database. */
abstract class BranchRaces {

    private static final int PAIRS = 15;
    private static final TaskAct APPROVE = new TaskAct.Approve("同意", RunningMatter.nothing());
    private static final TaskAct REJECT = new TaskAct.Reject("不同意");
    private static final TaskAct RETURN = new TaskAct.SendBack("start", "请补充");
    private static final TaskAct RESUBMIT = new TaskAct.Resubmit(RunningMatter.nothing());
    private static final WalkChart FORK = new WalkChart(Signing.SINGLE, Signing.SINGLE, true);
    private static final WalkChart TOGETHER = new WalkChart(Signing.COUNTERSIGN, Signing.SINGLE, false);
    private static final WalkChart IN_ORDER = new WalkChart(Signing.SEQUENTIAL, Signing.SINGLE, false);
    private static final String A = "wang.qiang";
    private static final String B = "song.yan";

    private final Office office;
    private final ExtraFlows flows;
    private final Rounds rounds;
    private final AtOnce atOnce;

    BranchRaces(Office office, ExtraFlows flows, Rounds rounds) {
        this.office = office;
        this.flows = flows;
        this.rounds = rounds;
        this.atOnce = new AtOnce(office);
    }

    @BeforeEach
    void publish() {
        FORK.publish(flows);
        TOGETHER.publish(flows);
        IN_ORDER.publish(flows);
    }

    @Test
    void bothBranchesApprovedAtOnceJoinOnce() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = start(FORK);

            bothWin(atOnce.act(A, matter, APPROVE), atOnce.act(B, matter, APPROVE));

            assertThat(visits(matter, "c")).isOne();
            matter.approvedBy("chen.guodong");
            assertThat(matter.state()).isEqualTo(MatterState.COMPLETED);
        }
    }

    @Test
    void rejectionInOneBranchEndsTheOther() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = start(FORK);

            firstAlwaysWins(atOnce.act(A, matter, REJECT), atOnce.act(B, matter, APPROVE));

            assertThat(matter.state()).isEqualTo(MatterState.REJECTED);
            assertThat(matter.waitsFor(B)).isFalse();
        }
    }

    @Test
    void returnFromOneBranchTakesTheOtherBack() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = start(FORK);

            firstAlwaysWins(atOnce.act(A, matter, RETURN), atOnce.act(B, matter, APPROVE));

            assertThat(matter.state()).isEqualTo(MatterState.RETURNED);
            assertThat(matter.waitsFor(B)).isFalse();
            assertThat(visits(matter, "start")).isOne();
        }
    }

    @Test
    void ofTwoReturnsOneCounts() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = start(FORK);

            exactlyOneWins(atOnce.act(A, matter, RETURN), atOnce.act(B, matter, RETURN));

            assertThat(visits(matter, "start")).isOne();
        }
    }

    @Test
    void returnAndRejectionExcludeEachOther() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = start(FORK);

            exactlyOneWins(atOnce.act(A, matter, RETURN), atOnce.act(B, matter, REJECT));

            assertThat(matter.state()).isIn(MatterState.RETURNED, MatterState.REJECTED);
        }
    }

    @Test
    void lastTwoCountersignersPassTheNodeOnce() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = start(TOGETHER).approvedBy("huang.lei");

            bothWin(atOnce.act(A, matter, APPROVE), atOnce.act("xu.mei", matter, APPROVE));

            assertThat(visits(matter, "b")).isOne();
            assertThat(matter.waitsFor(B)).isTrue();
        }
    }

    @Test
    void doubleClickOfACountersignerReadsTheOwnName() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = start(TOGETHER);

            var lost = exactlyOneWins(atOnce.act(A, matter, APPROVE), atOnce.act(A, matter, APPROVE));

            assertThat(lost.arguments()).first().isEqualTo("王强");
            assertThat(matter.waitsFor("xu.mei")).isTrue();
        }
    }

    @Test
    void lateClickReadsTheOwnNameAlsoWhenAnotherDecidedTheRound() {
        var matter = start(TOGETHER);
        var click = atOnce.act(A, matter, APPROVE);
        matter.approvedBy(A, "xu.mei", "huang.lei");

        assertThat(catchThrowable(click::call))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        late -> assertThat(late.arguments()).first().isEqualTo("王强"));
    }

    @Test
    void doubleClickInOrderGivesTheNextOneTask() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = start(IN_ORDER);

            exactlyOneWins(atOnce.act(A, matter, APPROVE), atOnce.act(A, matter, APPROVE));

            matter.approvedBy("xu.mei", "huang.lei");
            assertThat(visits(matter, "b")).isOne();
        }
    }

    @Test
    void resubmissionSentTwiceStartsOneRound() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = start(FORK).sentBackBy(A, "start");

            exactlyOneWins(
                    atOnce.act(WalkChart.INITIATOR, matter, RESUBMIT),
                    atOnce.act(WalkChart.INITIATOR, matter, RESUBMIT));

            assertThat(visits(matter, "a")).isEqualTo(2);
        }
    }

    @Test
    void withdrawalSentTwiceCountsOnce() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            var matter = start(FORK);

            exactlyOneWins(
                    atOnce.withdrawal(WalkChart.INITIATOR, matter), atOnce.withdrawal(WalkChart.INITIATOR, matter));

            assertThat(matter.state()).isEqualTo(MatterState.WITHDRAWN);
            assertThat(matter.history())
                    .filteredOn(entry -> entry.startsWith("withdrawn"))
                    .hasSize(1);
        }
    }

    /** The act of an earlier round, sent again when the matter has come back to the same node. */
    @Test
    void actOfAnEarlierRoundDoesNothingInTheNext() throws Exception {
        var matter = start(FORK);
        var old = atOnce.act(A, matter, APPROVE);
        matter.sentBackBy(B, "start").act(WalkChart.INITIATOR, RESUBMIT);

        assertThat(catchThrowable(old::call)).isInstanceOf(Refusal.class);

        assertThat(matter.waitsFor(A)).isTrue();
    }

    private RunningMatter start(WalkChart chart) {
        return office.aMatter(chart.code()).startedBy(WalkChart.INITIATOR);
    }

    private long visits(RunningMatter matter, String node) {
        return rounds.all(matter.id()).stream()
                .filter(round -> round.node().value().equals(node))
                .count();
    }
}
