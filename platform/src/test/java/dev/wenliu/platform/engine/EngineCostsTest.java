package dev.wenliu.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.flow.Chart;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the engine's part of an act costs on PostgreSQL, in statements; exact, so that an upgrade of Flowable cannot make it dearer unseen. */
class EngineCostsTest {

    private static final Chart LINE = new Sketch()
            .approval("first", "second")
            .line("start", "first", "second", "end")
            .chart();
    private static final Chart FORK = new Sketch()
            .approval("head", "left", "right")
            .parallel("fork", "join")
            .line("start", "head", "fork", "left", "join", "end")
            .line("fork", "right", "join")
            .chart();

    private static final Chart CONDITIONAL = new Sketch()
            .approval("head", "left", "right")
            .inclusive("fork", "join")
            .line("start", "head", "fork")
            .when("fork", "left")
            .when("fork", "right")
            .otherwise("fork", "join")
            .line("left", "join", "end")
            .line("right", "join")
            .chart();
    private static final Chart PART = new Sketch()
            .approval("head", "last")
            .enter("part")
            .approval("inner")
            .line("part_in", "inner", "part_out")
            .leave()
            .line("start", "head", "part", "last", "end")
            .chart();

    private final EngineRoom room = Databases.POSTGRESQL.room();
    private final String line = room.deploy(LINE);
    private final String fork = room.deploy(FORK);
    private final String conditional = room.deploy(CONDITIONAL);
    private final String part = room.deploy(PART);

    private final List<String> costs = new ArrayList<>();
    private final StringBuilder details = new StringBuilder();

    @BeforeEach
    void warmTheDefinitionCache() {
        room.end(room.start(line, LINE).instance());
        room.end(room.start(fork, FORK).instance());
        room.end(room.start(conditional, CONDITIONAL).instance());
        room.end(room.start(part, PART).instance());
        room.database.drain();
    }

    @Test
    void aLinearMatterCosts() {
        var started = room.start(line, LINE);
        note("start");
        var second = room.advance(started, "first", LINE);
        note("advance");
        room.advance(second, "second", LINE);
        note("advance to the end");

        assertThat(costs).as("%s", details).containsExactly("start 2", "advance 2", "advance to the end 4");
    }

    @Test
    void aForkCosts() {
        var started = room.start(fork, FORK);
        room.database.drain();
        var forked = room.advance(started, "head", FORK);
        note("fork");
        room.advance(forked, "left", FORK);
        note("wait at the join");
        room.advance(forked, "right", FORK);
        note("join and end");

        assertThat(costs).as("%s", details).containsExactly("fork 4", "wait at the join 3", "join and end 6");
    }

    @Test
    void aConditionalForkCosts() {
        var started = room.start(conditional, CONDITIONAL);
        room.database.drain();
        var forked = room.advance(started, "head", CONDITIONAL, "to_fork_left", "to_fork_right");
        note("fork");
        room.advance(forked, "left", CONDITIONAL);
        note("wait at the join");
        room.advance(forked, "right", CONDITIONAL);
        note("join and end");

        assertThat(costs).as("%s", details).containsExactly("fork 3", "wait at the join 2", "join and end 5");
    }

    @Test
    void aSubProcessCosts() {
        var started = room.start(part, PART);
        room.database.drain();
        var inside = room.advance(started, "head", PART);
        note("enter");
        room.advance(inside, "inner", PART);
        note("leave");

        assertThat(costs).as("%s", details).containsExactly("enter 4", "leave 5");
    }

    @Test
    void aReturnAndAnEndCost() {
        var forked = room.advance(room.start(fork, FORK), "head", FORK);
        room.database.drain();
        room.sendBack(forked, "left", "head", FORK);
        note("return over a fork");
        room.end(forked.instance());
        note("end");

        assertThat(costs).as("%s", details).containsExactly("return over a fork 3", "end 4");
    }

    private void note(String act) {
        var statements = room.database.drain();
        costs.add(act + " " + statements.size());
        details.append(act).append(":\n");
        statements.forEach(
                sql -> details.append("  ").append(sql.replaceAll("\\s+", " ")).append('\n'));
    }
}
