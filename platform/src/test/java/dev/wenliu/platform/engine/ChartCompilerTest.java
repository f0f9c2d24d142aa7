package dev.wenliu.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wenliu.platform.flow.AssigneeRule;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flow.Transition;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.VersionId;
import dev.wenliu.platform.rule.Condition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** The first lock: nothing authored but ids of a fixed pattern reaches the engine's model. */
class ChartCompilerTest {

    private static final String EVIL = "${''.getClass().forName('java.lang.Runtime')}";
    private static final VersionId VERSION = new VersionId(7);

    static final List<Chart> NOT_RUNNABLE = List.of(
            new Sketch().approval("a").line("start", "a").chart(),
            new Sketch()
                    .approval("a")
                    .line("start", "a", "end")
                    .line("a", "end")
                    .chart(),
            new Sketch()
                    .approval("a", "b")
                    .line("start", "a", "end")
                    .line("b", "end")
                    .chart(),
            new Sketch().approval("a").line("start", "a", "start").chart(),
            new Sketch().approval("a").line("start", "a", "nowhere").chart(),
            new Sketch().approval("a").when("start", "a").line("a", "end").chart(),
            new Sketch().choice("x").line("start", "x", "end").line("end", "x").chart(),
            new Sketch()
                    .approval("a", "b")
                    .choice("x")
                    .line("start", "x", "a", "end")
                    .line("x", "b", "end")
                    .chart(),
            new Sketch()
                    .approval("a", "b")
                    .parallel("f")
                    .line("start", "f", "a", "end")
                    .line("f", "b", "end")
                    .chart(),
            new Sketch()
                    .approval("a")
                    .inclusive("i", "k")
                    .line("start", "i")
                    .when("i", "a")
                    .when("i", "k")
                    .line("a", "k", "end")
                    .chart(),
            new Sketch()
                    .approval("a")
                    .inclusive("i")
                    .parallel("j")
                    .line("start", "i")
                    .when("i", "a")
                    .otherwise("i", "j")
                    .line("a", "j", "end")
                    .chart(),
            new Sketch()
                    .enter("p")
                    .approval("a")
                    .leave()
                    .line("p_in", "a", "end")
                    .line("start", "p", "end")
                    .chart(),
            new Sketch()
                    .enter("p")
                    .approval("a")
                    .leave()
                    .line("p_in", "a")
                    .line("a", "p_out")
                    .line("start", "a")
                    .line("p", "end")
                    .chart());

    @Test
    void authoredTextStaysOutside() {
        var chart = new Chart(
                List.of(
                        new Node.Start(new NodeId("start"), Label.of(EVIL), FieldRights.READ_ALL),
                        new Node.Cc(new NodeId("tell"), Label.of(EVIL), new AssigneeRule.RoleHolders(EVIL)),
                        new Node.Step(
                                new NodeId("step"),
                                Label.of(EVIL),
                                EVIL,
                                JsonNodeFactory.instance.objectNode().put(EVIL, EVIL)),
                        new Node.Gateway(new NodeId("x"), Label.of(EVIL), Node.Gateway.Kind.EXCLUSIVE),
                        new Node.End(new NodeId("end"), Label.of(EVIL))),
                List.of(
                        way("w1", "start", "tell", null),
                        way("w2", "tell", "step", null),
                        way("w3", "step", "x", null),
                        way("w4", "x", "tell", new Condition.Compare(EVIL, Condition.Operator.EQUAL, EVIL)),
                        new Transition("w5", Label.of(EVIL), new NodeId("x"), new NodeId("end"), null, true)));

        String model = new String(
                new BpmnXMLConverter().convertToXML(ChartCompiler.compile(VERSION, chart)), StandardCharsets.UTF_8);

        assertThat(model).contains("${routing.take(execution,'w4')}").doesNotContain("getClass", "Runtime");
        assertThat(model.replace("${routing.take(execution,'w4')}", "")).doesNotContain("$", "extensionElements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${x}", "a b", "a'", "", "1", "wenliu.begin", "start", "a\u0000"})
    void anIdOutsideThePatternOrUsedTwiceIsRefused(String id) {
        assertRefused(new Sketch().approval(id).line("start", id, "end").chart());
    }

    @ParameterizedTest
    @FieldSource("NOT_RUNNABLE")
    void aChartThatCannotRunIsRefused(Chart chart) {
        assertRefused(chart);
    }

    private static Transition way(String id, String from, String to, @Nullable Condition condition) {
        return new Transition(id, Label.of(EVIL), new NodeId(from), new NodeId(to), condition, false);
    }

    private static void assertRefused(Chart chart) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ChartCompiler.compile(VERSION, chart))
                .extracting(Refusal::reason)
                .isEqualTo(EngineReason.NOT_RUNNABLE);
    }
}
