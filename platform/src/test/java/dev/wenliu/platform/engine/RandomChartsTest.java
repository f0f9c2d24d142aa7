package dev.wenliu.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flow.Transition;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks random block-structured charts with completions and returns, each step checked against {@link ReferenceWalk}. */
class RandomChartsTest {

    private static final long SEED = Long.getLong("wenliu.seed", 20260601L);
    private static final int CHARTS = Integer.getInteger("wenliu.charts", 150);
    private static final int MOST_ACTS = 40;

    private int completions;
    private int returns;
    private int refusals;

    @ParameterizedTest
    @EnumSource
    void everyActMovesTheTokensThatTheReferenceMoves(Databases database) {
        var random = new Random(SEED);

        for (int number = 0; number < CHARTS; number++) new Walk(database.room(), random, number).toTheEnd();

        System.out.printf(
                "random charts on %s, seed %d: %d charts, %d completions, %d returns, %d refused returns%n",
                database, SEED, CHARTS, completions, returns, refusals);
        assertThat(returns).isGreaterThan(CHARTS / 2);
    }

    /** One matter on one chart. */
    private final class Walk {

        private final EngineRoom room;
        private final Random random;
        private final RandomChart drawn;
        private final ReferenceWalk reference;
        private final Map<String, String> executions = new TreeMap<>();
        private final String label;
        private final Movement started;

        Walk(EngineRoom room, Random random, int number) {
            this.room = room;
            this.random = random;
            drawn = new RandomChart(random);
            reference = new ReferenceWalk(drawn);
            label = "chart " + number + " of seed " + SEED;
            Set<String> holding = holding();
            reference.leave("start", holding);
            started = room.start(drawn.chart(), holding.toArray(String[]::new));
            agree(started);
        }

        void toTheEnd() {
            for (int acts = 0; acts < MOST_ACTS && !executions.isEmpty(); acts++) {
                var nodes = List.copyOf(executions.keySet());
                String node = nodes.get(random.nextInt(nodes.size()));
                if (random.nextInt(4) == 0) sendBack(node);
                else complete(node);
            }
            if (!executions.isEmpty()) room.end(started.instance());
            assertThat(room.executions(started.instance())).as(label).isZero();
        }

        private void complete(String node) {
            Set<String> holding = holding();
            completions++;
            reference.leave(node, holding);
            agree(room.advance(at(node), node, drawn.chart(), holding.toArray(String[]::new)));
        }

        private void sendBack(String node) {
            var targets = new ArrayList<>(drawn.approvals());
            targets.addAll(drawn.parts().keySet());
            targets.add("start");
            String target = targets.get(random.nextInt(targets.size()));
            if (!reference.mayReturn(node, target)) {
                refusals++;
                var refusal =
                        catchThrowableOfType(Refusal.class, () -> room.sendBack(at(node), node, target, drawn.chart()));
                assertThat(refusal.reason()).as(label).isEqualTo(EngineReason.NO_RETURN);
                return;
            }
            returns++;
            Set<String> gone = reference.sendBack(target);
            gone.remove(node);
            List<String> expected = gone.stream().map(executions::get).toList();
            var moved = room.sendBack(at(node), node, target, drawn.chart());
            assertThat(moved.cancelled()).as(label).containsExactlyInAnyOrderElementsOf(expected);
            gone.forEach(executions::remove);
            agree(moved);
        }

        /** The movement that the engine room looks an execution up in; using it up here. */
        private Movement at(String node) {
            String execution = executions.getOrDefault(node, "");
            return new Movement(
                    started.instance(), List.of(new Arrival(new NodeId(node), execution)), List.of(), List.of(), false);
        }

        private void agree(Movement moved) {
            executions.keySet().retainAll(reference.resting());
            moved.arrivals().forEach(arrival -> executions.put(arrival.node().value(), arrival.execution()));
            assertThat(executions.keySet()).as(label).isEqualTo(reference.resting());
            assertThat(moved.ended()).as(label).isEqualTo(reference.tokens() == 0);
            long rows = reference.tokens() == 0 ? 0 : reference.tokens() + reference.parts() + 1;
            assertThat(room.executions(started.instance())).as(label).isEqualTo(rows);
        }

        private Set<String> holding() {
            return drawn.chart().transitions().stream()
                    .filter(way -> way.condition() instanceof Condition.Compare)
                    .filter(way -> random.nextInt(3) == 0)
                    .map(Transition::id)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
