package dev.wenliu.platform.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.wenliu.platform.audit.Audit;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.signoff.Seat;
import dev.wenliu.platform.signoff.SeatState;
import dev.wenliu.platform.template.ExtraFlows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random walks through single, any-sign, countersign and sequential nodes, in line and in branches: after each step, lawful or not, the product
 * and {@link NaiveMatter} must agree on who may act and read, on inbox, engine, history and outcome.
 */
abstract class Walks {

    private static final int MOST_MOVES = 40;

    @Autowired
    private Office office;

    @Autowired
    private ExtraFlows flows;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient sql;

    private int moves;
    private int refused;

    /** How many walks each chart gets. */
    abstract int walks();

    @TestFactory
    Stream<DynamicTest> productAndModelAgree() {
        Stream<DynamicTest> walks = WalkChart.all().stream()
                .map(chart -> DynamicTest.dynamicTest(chart.code(), () -> {
                    chart.publish(flows);
                    for (int walk = 0; walk < walks(); walk++) walk(chart, walk);
                }));
        return Stream.concat(
                walks,
                Stream.of(DynamicTest.dynamicTest(
                        "enough of both", () -> assertThat(refused).isBetween(moves / 10, moves * 9 / 10))));
    }

    private void walk(WalkChart chart, int number) {
        var matter = office.aMatter(chart.code()).startedBy(WalkChart.INITIATOR);
        var model = new NaiveMatter(chart);
        var walker = new Walker(31L * number + chart.code().hashCode(), model);
        List<Move> history = new ArrayList<>();
        agree(matter, model, history);
        for (int step = 0; step < MOST_MOVES && model.goesOn(); step++) {
            Move move = walker.next();
            history.add(move);
            step(matter, model, move, history);
            agree(matter, model, history);
        }
        assertAuditChainIsSound(matter);
    }

    private void step(RunningMatter matter, NaiveMatter model, Move move, List<Move> history) {
        Reason expected = model.objection(move);
        @Nullable Throwable thrown = catchThrowable(() -> make(matter, model, move));
        moves++;
        if (expected == null) {
            assertThat(thrown).as("%s", history).isNull();
            model.make(move);
        } else {
            refused++;
            assertThat(thrown)
                    .as("%s", history)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason())
                                    .as("%s", history)
                                    .isEqualTo(expected));
        }
    }

    private void make(RunningMatter matter, NaiveMatter model, Move move) {
        Actor actor = office.as(move.person());
        if (move.kind() == Move.Kind.WITHDRAW) office.tasks.withdraw(actor, matter.id());
        else office.tasks.perform(actor, task(matter, model, move), move.act());
    }

    private TaskId task(RunningMatter matter, NaiveMatter model, Move move) {
        return stored(matter, model).get(move.visit()).places().get(move.seat()).task();
    }

    private void agree(RunningMatter matter, NaiveMatter model, List<Move> history) {
        List<Rounds.Stored> stored = stored(matter, model);
        assertThat(states(stored)).as("seats after %s", history).isEqualTo(modelStates(model));
        assertThat(outcomes(stored)).as("outcomes after %s", history).isEqualTo(modelOutcomes(model));
        assertThat(inbox(matter)).as("inbox after %s", history).isEqualTo(modelInbox(stored));
        assertThat(tokens(matter)).as("tokens after %s", history).isEqualTo(modelTokens(model));
        assertThat(matter.state()).as("state after %s", history).isEqualTo(model.state());
        assertThat(acts(matter)).as("acts after %s", history).isEqualTo(model.acts());
        for (String person : Walker.persons())
            assertThat(office.matters.mayRead(office.as(person).id(), matter.matter()))
                    .as("%s reads after %s", person, history)
                    .isEqualTo(model.reads(person));
    }

    /** The stored rounds in the order of the model's visits; two branches may be reached in either order. */
    private List<Rounds.Stored> stored(RunningMatter matter, NaiveMatter model) {
        Map<String, List<Rounds.Stored>> byNode = new HashMap<>();
        rounds.all(matter.id())
                .forEach(round -> byNode.computeIfAbsent(round.node().value(), node -> new ArrayList<>())
                        .add(round));
        List<Rounds.Stored> ordered = new ArrayList<>();
        for (NaiveMatter.Visit visit : model.visits())
            ordered.add(byNode.getOrDefault(visit.node(), List.of()).removeFirst());
        assertThat(byNode.values()).allMatch(List::isEmpty);
        return ordered;
    }

    private static List<List<SeatState>> states(List<Rounds.Stored> stored) {
        return stored.stream()
                .map(round -> round.round().seats().stream().map(Seat::state).toList())
                .toList();
    }

    private static List<List<SeatState>> modelStates(NaiveMatter model) {
        return model.visits().stream()
                .map(visit -> IntStream.range(0, visit.signers().size())
                        .mapToObj(seat -> visit.round().state(seat))
                        .toList())
                .toList();
    }

    private static List<String> outcomes(List<Rounds.Stored> stored) {
        return stored.stream().map(round -> kind(round.round().outcome())).toList();
    }

    private static List<String> modelOutcomes(NaiveMatter model) {
        return model.visits().stream()
                .map(visit -> kind(visit.round().outcome()))
                .toList();
    }

    private static String kind(@Nullable Object outcome) {
        return outcome == null ? "open" : outcome.getClass().getSimpleName();
    }

    private List<String> inbox(RunningMatter matter) {
        return sql
                .sql("select person_id, task_id from inbox where matter_id = ?")
                .param(matter.id().value())
                .query((row, n) -> row.getLong(1) + " " + row.getString(2))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private static List<String> modelInbox(List<Rounds.Stored> stored) {
        return stored.stream()
                .filter(Rounds.Stored::open)
                .flatMap(round -> round.places().stream()
                        .filter(place -> round.seat(place).state() == SeatState.OPEN)
                        .map(place -> round.seat(place).person() + " " + place.task()))
                .sorted()
                .toList();
    }

    /** Where the engine's tokens rest; those that wait at a join are not active. */
    private List<String> tokens(RunningMatter matter) {
        return sql.sql("select e.act_id_ from act_ru_execution e join matter m on m.instance = e.proc_inst_id_"
                        + " where m.id = ? and e.act_id_ is not null and e.is_active_ = true order by e.act_id_")
                .param(matter.id().value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static List<String> modelTokens(NaiveMatter model) {
        return model.visits().stream()
                .filter(NaiveMatter.Visit::open)
                .map(NaiveMatter.Visit::node)
                .sorted()
                .toList();
    }

    private int acts(RunningMatter matter) {
        return sql.sql("select count(*) from act where matter_id = ?")
                .param(matter.id().value())
                .query(Integer.class)
                .single();
    }

    private void assertAuditChainIsSound(RunningMatter matter) {
        String head = sql.sql("select audit_head from matter where id = ?")
                .param(matter.id().value())
                .query(String.class)
                .single();
        assertThat(audit.verify("matter", matter.id().toString(), head).sound()).isTrue();
    }
}
