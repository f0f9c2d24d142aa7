package dev.wenliu.platform.engine;

import static dev.wenliu.platform.engine.EngineRoom.execution;
import static dev.wenliu.platform.engine.EngineRoom.nodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.KernelReason;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class TokenEngineTest {

    private static final Chart LINE = new Sketch()
            .approval("head")
            .cc("tell")
            .step("book")
            .line("start", "head", "tell", "book", "end")
            .chart();
    private static final Chart CHOICE = new Sketch()
            .approval("head", "leader", "clerk")
            .choice("long")
            .line("start", "head", "long")
            .when("long", "leader")
            .otherwise("long", "clerk")
            .line("leader", "end")
            .line("clerk", "end")
            .chart();
    private static final Chart FORK = new Sketch()
            .approval("head", "left", "left2", "right", "last")
            .parallel("fork", "join")
            .line("start", "head", "fork", "left", "left2", "join", "last", "end")
            .line("fork", "right", "join")
            .chart();

    @Parameter
    Databases database = Databases.H2;

    private EngineRoom room = Databases.H2.room();

    @BeforeEach
    void open() {
        room = database.room();
    }

    @Test
    void aLineIsWalkedFromRestToRest() {
        var started = room.start(LINE);
        var approved = room.advance(started, "head", LINE);
        var booked = room.advance(approved, "book", LINE);

        assertThat(nodes(started)).containsExactly("head");
        assertThat(nodes(approved)).containsExactly("book");
        assertThat(approved.passed()).containsExactly(new NodeId("tell"));
        assertThat(approved.ended()).isFalse();
        assertThat(booked.ended()).isTrue();
        assertThat(room.executions(started.instance())).isZero();
    }

    @Test
    void aConditionThatHoldsOpensItsWay() {
        var started = room.start(CHOICE);

        var moved = room.advance(started, "head", CHOICE, "to_long_leader");

        assertThat(nodes(moved)).containsExactly("leader");
    }

    @Test
    void withoutAConditionThatHoldsTheOtherWayIsTaken() {
        var started = room.start(CHOICE);

        var moved = room.advance(started, "head", CHOICE);

        assertThat(nodes(moved)).containsExactly("clerk");
    }

    @Test
    void aGatewayWithoutAnOpenWayRefuses() {
        var chart = new Sketch()
                .approval("head", "a", "b")
                .choice("which")
                .line("start", "head", "which")
                .when("which", "a")
                .when("which", "b")
                .line("a", "end")
                .line("b", "end")
                .chart();
        var started = room.start(chart);

        assertRefused(EngineReason.NO_WAY, () -> room.advance(started, "head", chart));
    }

    @Test
    void aJoinWaitsForEveryBranch() {
        var forked = room.advance(room.start(FORK), "head", FORK);

        var right = room.advance(forked, "right", FORK);
        var left = room.advance(room.advance(forked, "left", FORK), "left2", FORK);

        assertThat(nodes(forked)).containsExactly("left", "right");
        assertThat(right.arrivals()).isEmpty();
        assertThat(right.ended()).isFalse();
        assertThat(nodes(left)).containsExactly("last");
        assertThat(room.advance(left, "last", FORK).ended()).isTrue();
    }

    @Test
    void aReturnInsideABranchLeavesTheSiblingAlone() {
        var forked = room.advance(room.start(FORK), "head", FORK);
        var second = room.advance(forked, "left", FORK);

        var back = room.sendBack(second, "left2", "left", FORK);
        room.advance(forked, "right", FORK);
        var joined = room.advance(room.advance(back, "left", FORK), "left2", FORK);

        assertThat(nodes(back)).containsExactly("left");
        assertThat(back.cancelled()).isEmpty();
        assertThat(nodes(joined)).containsExactly("last");
    }

    @Test
    void aReturnBeforeTheForkTakesTheSiblingsAway() {
        var forked = room.advance(room.start(FORK), "head", FORK);

        var back = room.sendBack(forked, "left", "head", FORK);

        assertThat(nodes(back)).containsExactly("head");
        assertThat(back.cancelled()).containsExactly(execution(forked, "right"));
        assertRefused(KernelReason.CHANGED_MEANWHILE, () -> room.advance(forked, "right", FORK));
        assertThat(nodes(room.advance(back, "head", FORK))).containsExactly("left", "right");
    }

    @Test
    void aReturnBeforeTheForkForgetsWhoWaitsAtTheJoin() {
        var forked = room.advance(room.start(FORK), "head", FORK);
        room.advance(forked, "right", FORK);

        var again = room.advance(room.sendBack(forked, "left", "head", FORK), "head", FORK);
        var left = room.advance(room.advance(again, "left", FORK), "left2", FORK);

        assertThat(left.arrivals()).isEmpty();
        assertThat(nodes(room.advance(again, "right", FORK))).containsExactly("last");
    }

    @Test
    void aReturnToTheInitiatorRestsAtTheStartUntilResubmitted() {
        var started = room.start(LINE);

        var back = room.sendBack(started, "head", "start", LINE);

        assertThat(nodes(back)).containsExactly("start");
        assertThat(nodes(room.advance(back, "start", LINE))).containsExactly("head");
    }

    @Test
    void aReturnForwardOrIntoASiblingBranchIsRefused() {
        var forked = room.advance(room.start(FORK), "head", FORK);

        assertRefused(EngineReason.NO_RETURN, () -> room.sendBack(forked, "left", "right", FORK));
        assertRefused(EngineReason.NO_RETURN, () -> room.sendBack(forked, "left", "last", FORK));
        assertRefused(EngineReason.NO_RETURN, () -> room.sendBack(forked, "left", "left2", FORK));
        assertRefused(EngineReason.NO_RETURN, () -> room.sendBack(forked, "left", "fork", FORK));
        assertRefused(EngineReason.NO_RETURN, () -> room.sendBack(forked, "left", "nowhere", FORK));
    }

    @Test
    void anEndedMatterLeavesNothingBehind() {
        var forked = room.advance(room.start(FORK), "head", FORK);

        room.end(forked.instance());

        assertThat(room.executions(forked.instance())).isZero();
        assertRefused(KernelReason.CHANGED_MEANWHILE, () -> room.end(forked.instance()));
        assertRefused(KernelReason.CHANGED_MEANWHILE, () -> room.advance(forked, "left", FORK));
    }

    @Test
    void aTokenOfAnotherMatterIsRefused() {
        var one = room.start(LINE);
        var other = room.start(LINE);

        assertRefused(
                KernelReason.CHANGED_MEANWHILE, () -> room.advance(one.instance(), execution(other, "head"), LINE));
        assertRefused(KernelReason.CHANGED_MEANWHILE, () -> room.advance(one.instance(), one.instance(), LINE));
        assertRefused(KernelReason.CHANGED_MEANWHILE, () -> room.advance(one.instance(), "unknown", LINE));
    }

    @Test
    void aRolledBackCallLeavesTheTokenWhereItWas() {
        var started = room.start(LINE);

        room.transaction.executeWithoutResult(status -> {
            room.advance(started, "head", LINE);
            status.setRollbackOnly();
        });

        assertThat(nodes(room.advance(started, "head", LINE))).containsExactly("book");
    }

    @Test
    void aLoopOfGatewaysEndsWithOurMessage() {
        var chart = new Sketch()
                .approval("head")
                .choice("merge", "again")
                .line("start", "head", "merge", "again")
                .when("again", "merge")
                .otherwise("again", "end")
                .chart();
        var started = room.start(chart);

        assertRefused(EngineReason.ENDLESS, () -> room.advance(started, "head", chart, "to_again_merge"));
        assertThat(room.advance(started, "head", chart).ended()).isTrue();
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
