package dev.wenliu.platform.flow;

import static dev.wenliu.platform.flow.ChartFixture.chart;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.flow.FlowDefinition.FlowClass;
import dev.wenliu.platform.flow.FlowDefinition.Secrecy;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.organisation.People;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WenliuTest
class ComingPathTest {

    private static final Chart FORKED = chart("start > a > f1 > b > j1 > c > end", "f1 > d > s1 > j1");

    private final ComingPath comingPath;
    private final People people;

    @Autowired
    ComingPathTest(ComingPath comingPath, People people) {
        this.comingPath = comingPath;
        this.people = people;
    }

    @Test
    void branchesComeOneAfterTheOtherAndJoinOnce() {
        assertThat(after(FORKED, "start")).containsExactly("a 0", "b 1", "d 2", "s1 2", "c 0");
    }

    @Test
    void joinGoesOnWhenNoTokenIsLeftThatCouldReachIt() {
        assertThat(after(FORKED, "b", "d")).containsExactly("s1 1", "c 0");
        assertThat(after(FORKED, "b")).containsExactly("c 0");
        assertThat(after(FORKED, "c")).isEmpty();
    }

    @Test
    void nestedJoinsGoOnFromTheInside() {
        var nested = chart("start > f1 > b > j1 > c > end", "f1 > f2 > d > j2 > e > j1", "f2 > g > j2");

        assertThat(after(nested, "start")).containsExactly("b 1", "d 2", "g 3", "e 4", "c 0");
    }

    @Test
    void walkEndsWhereItWouldGoRoundAgain() {
        assertThat(after(chart("start > a > x1 > a", "x1 > b > end"), "start")).containsExactly("a 0");
    }

    private List<String> after(Chart chart, String... positions) {
        var definition = new FlowDefinition(
                "x",
                Label.of("x"),
                Label.of("x"),
                "x",
                "office",
                FlowClass.OFFICE,
                "x",
                null,
                Secrecy.INTERNAL,
                1,
                "x",
                Set.of());
        var flow = new FlowPackage(
                definition,
                chart,
                new FormSchema(List.of(), List.of()),
                new PrintLayout(Label.of("x"), List.of(), false, null),
                Map.of(),
                "");
        var flowCase = new Case(people.byLogin("li.na").orElseThrow().id(), FormData.empty());
        var at = Arrays.stream(positions).map(NodeId::new).collect(Collectors.toUnmodifiableSet());
        return comingPath.after(flow, at, flowCase, Approvals.NONE).stream()
                .map(coming -> coming.node().name().zh() + " " + coming.branch())
                .toList();
    }
}
