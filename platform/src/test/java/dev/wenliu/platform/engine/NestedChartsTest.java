package dev.wenliu.platform.engine;

import static dev.wenliu.platform.engine.EngineRoom.execution;
import static dev.wenliu.platform.engine.EngineRoom.nodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditional forks and sub-processes in the engine. */
@ParameterizedClass
@EnumSource
class NestedChartsTest {

    private static final Chart CONDITIONAL = new Sketch()
            .approval("head", "legal", "finance", "last")
            .inclusive("which", "join")
            .line("start", "head", "which")
            .when("which", "legal")
            .when("which", "finance")
            .otherwise("which", "join")
            .line("legal", "join", "last", "end")
            .line("finance", "join")
            .chart();
    private static final Chart PART = new Sketch()
            .approval("head", "last")
            .enter("part")
            .approval("first", "left", "right")
            .parallel("fork", "join")
            .line("part_in", "first", "fork", "left", "join", "part_out")
            .line("fork", "right", "join")
            .leave()
            .line("start", "head", "part", "last", "end")
            .chart();

    @Parameter
    Databases database = Databases.H2;

    private EngineRoom room = Databases.H2.room();

    @BeforeEach
    void open() {
        room = database.room();
    }

    @Test
    void aConditionalForkTakesEveryWayThatHoldsAndItsJoinWaitsForJustThose() {
        var both = room.advance(room.start(CONDITIONAL), "head", CONDITIONAL, "to_which_legal", "to_which_finance");
        var legal = room.advance(both, "legal", CONDITIONAL);
        var one = room.advance(room.start(CONDITIONAL), "head", CONDITIONAL, "to_which_legal");
        var none = room.advance(room.start(CONDITIONAL), "head", CONDITIONAL);

        assertThat(nodes(both)).containsExactly("finance", "legal");
        assertThat(legal.arrivals()).isEmpty();
        assertThat(nodes(room.advance(both, "finance", CONDITIONAL))).containsExactly("last");
        assertThat(nodes(room.advance(one, "legal", CONDITIONAL))).containsExactly("last");
        assertThat(nodes(none)).containsExactly("last");
    }

    @Test
    void aSubProcessIsEnteredAndLeftAsAWhole() {
        var inside = room.advance(room.start(PART), "head", PART);
        var forked = room.advance(inside, "first", PART);
        var left = room.advance(forked, "left", PART);

        assertThat(nodes(inside)).containsExactly("first");
        assertThat(nodes(forked)).containsExactly("left", "right");
        assertThat(left.arrivals()).isEmpty();
        assertThat(nodes(room.advance(forked, "right", PART))).containsExactly("last");
        assertThat(room.executions(inside.instance())).isEqualTo(2);
    }

    @Test
    void aReturnInsideASubProcessLeavesItRunning() {
        var forked = room.advance(room.advance(room.start(PART), "head", PART), "first", PART);
        room.advance(forked, "right", PART);

        var back = room.sendBack(forked, "left", "first", PART);

        assertThat(nodes(back)).containsExactly("first");
        assertThat(room.executions(back.instance())).isEqualTo(3);
        assertThat(nodes(room.advance(back, "first", PART))).containsExactly("left", "right");
    }

    @Test
    void aReturnOutOfASubProcessTakesAllOfItAway() {
        var forked = room.advance(room.advance(room.start(PART), "head", PART), "first", PART);

        var back = room.sendBack(forked, "left", "head", PART);

        assertThat(nodes(back)).containsExactly("head");
        assertThat(back.cancelled()).containsExactly(execution(forked, "right"));
        assertThat(room.executions(back.instance())).isEqualTo(2);
        assertThat(nodes(room.advance(back, "head", PART))).containsExactly("first");
    }

    @Test
    void aReturnToTheSubProcessBeginsItAnew() {
        var forked = room.advance(room.advance(room.start(PART), "head", PART), "first", PART);
        var anew = room.sendBack(forked, "left", "part", PART);
        var through = room.advance(room.advance(anew, "first", PART), "left", PART);

        assertThat(nodes(anew)).containsExactly("first");
        assertThat(anew.cancelled()).containsExactly(execution(forked, "right"));
        assertThat(through.arrivals()).isEmpty();
    }

    @Test
    void whoeverComesAfterASubProcessReturnsToTheWholeOfIt() {
        var forked = room.advance(room.advance(room.start(PART), "head", PART), "first", PART);
        room.advance(forked, "left", PART);
        var last = room.advance(forked, "right", PART);

        assertRefused(EngineReason.NO_RETURN, () -> room.sendBack(last, "last", "left", PART));
        assertThat(nodes(room.sendBack(last, "last", "part", PART))).containsExactly("first");
    }

    @Test
    void aMatterEndsInTheMiddleOfASubProcess() {
        var forked = room.advance(room.advance(room.start(PART), "head", PART), "first", PART);

        room.end(forked.instance());

        assertThat(room.executions(forked.instance())).isZero();
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
