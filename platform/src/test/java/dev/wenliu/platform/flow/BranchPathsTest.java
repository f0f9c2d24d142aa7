package dev.wenliu.platform.flow;

import static dev.wenliu.platform.flow.ChartFixture.chart;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.flow.BranchPaths.Branch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchPathsTest {

    @Test
    void nestedForksGiveNestedPaths() {
        var paths = BranchPaths.of(chart(
                "start > a > f1 > b > j1 > c > end", "f1 > f2 > d > j2 > j1", "f2 > x1 > e > x2 > j2", "x1 > x2"));

        assertThat(paths.broken()).isEmpty();
        assertThat(paths.path(id("c"))).isEmpty();
        assertThat(paths.path(id("b"))).containsExactly(branch("f1", 0));
        assertThat(paths.path(id("e"))).containsExactly(branch("f1", 1), branch("f2", 1));
        assertThat(paths.path(id("j2"))).containsExactly(branch("f1", 1));
        assertThat(paths.mayReturn(id("e"), id("a"))).isTrue();
        assertThat(paths.mayReturn(id("e"), id("f2"))).isTrue();
        assertThat(paths.mayReturn(id("e"), id("b"))).isFalse();
        assertThat(paths.mayReturn(id("c"), id("e"))).isFalse();
    }

    @Test
    void loopInsideBranchIsSound() {
        assertThat(BranchPaths.of(chart("start > f1 > a > x1 > a", "x1 > j1 > end", "f1 > b > j1"))
                        .broken())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start > f1 > a > end1; f1 > b > j1 > end; f1 > c > j1",
                "start > f1 > a > x1 > end1; x1 > j1 > end; f1 > b > j1",
                "start > f1 > a > m > end; f1 > b > m",
                "start > x1 > a > j1 > end; x1 > b > j1",
                "start > f1 > x1 > j1 > end; x1 > a > j1; f1 > b > j1",
                "start > f1 > a > j1 > end; f1 > f2 > b > j1; f2 > c > j1",
                "start > p > f1 > a > x1 > j1 > end; x1 > p; f1 > b > j1",
                "start > f1 > a > j1 > c > end; f1 > b > j2 > c; f1 > d > j1; f1 > e > j2",
            })
    void branchesThatAreNotClosedLikeBracketsAreFound(String lines) {
        assertThat(BranchPaths.of(chart(lines.split("; ", -1))).broken()).isNotEmpty();
    }

    private static NodeId id(String name) {
        return new NodeId(name);
    }

    private static Branch branch(String fork, int number) {
        return new Branch(id(fork), number);
    }

    @Test
    void straightChartHasNoBranches() {
        var chart = chart("start > a > s1 > end");

        assertThat(chart.nodes())
                .extracting(node -> BranchPaths.of(chart).path(node.id()))
                .containsOnly(List.of());
    }
}
