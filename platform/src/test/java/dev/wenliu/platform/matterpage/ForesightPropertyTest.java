package dev.wenliu.platform.matterpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.flow.Approvals;
import dev.wenliu.platform.flow.Assignees;
import dev.wenliu.platform.flow.BranchPaths;
import dev.wenliu.platform.flow.Candidate;
import dev.wenliu.platform.flow.Case;
import dev.wenliu.platform.flow.Choices;
import dev.wenliu.platform.flow.ComingNode;
import dev.wenliu.platform.flow.ComingPath;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.InitiatorsChoices;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Reason;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.matterpage.ReferencePath.Stop;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.round.Acts;
import dev.wenliu.platform.round.Rounds;
import dev.wenliu.platform.task.Office;
import dev.wenliu.platform.template.ExtraFlows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the page shows before submission is what then happens, in every generated case. */
@WenliuTest
class ForesightPropertyTest {

    private static final long SEED = Long.getLong("wenliu.seed", 20260601L);
    private static final int CHARTS = Integer.getInteger("wenliu.charts", 250);
    private static final int CASES = 5;
    private static final int CHARTS_ON_ENGINE = 16;
    private static final List<String> INITIATORS =
            List.of("li.na", "wang.qiang", "lin.zhiyuan", "shen.dan", "zhou.zheng", "lei.ming", "xu.mei", "cui.yan");

    private final Office office;
    private final ExtraFlows flows;
    private final Assignees assignees;
    private final ComingPath comingPath;
    private final InitiatorsChoices choices;
    private final GeneratedRuns runs;
    private final Random random = new Random(SEED);
    private int refused;
    private int byChance;

    @Autowired
    ForesightPropertyTest(
            Office office,
            ExtraFlows flows,
            Assignees assignees,
            ComingPath comingPath,
            InitiatorsChoices choices,
            Rounds rounds,
            Acts acts) {
        this.office = office;
        this.flows = flows;
        this.assignees = assignees;
        this.comingPath = comingPath;
        this.choices = choices;
        runs = new GeneratedRuns(office, rounds, acts, random);
    }

    /** One matter that could be: who starts it, with which form and choices. */
    private record Trial(
            FlowPackage flow, GeneratedFlow drawn, String initiator, Map<String, String> form, Choices chosen) {

        ObjectNode values() {
            return JsonMapper.shared().valueToTree(form);
        }
    }

    @Test
    void theWalkAheadIsThePathByTheBook() {
        int stops = 0;
        for (int chart = 0; chart < CHARTS; chart++) {
            var drawn = new GeneratedFlow(random);
            FlowPackage flow = flows.read("generated", drawn.edits());
            for (int one = 0; one < CASES; one++) {
                Trial trial = trial(flow, drawn);
                var expected = stopsOrReason(() -> byTheBook(trial, node -> Optional.empty()));
                var foreseen = stopsOrReason(() -> foreseen(trial));
                assertThat(foreseen).as("chart %d of seed %d", chart, SEED).isEqualTo(expected);
                stops += expected.stops().size();
            }
        }

        System.out.printf(
                "coming paths, seed %d: %d charts, %d cases, %d refused, %d stops%n",
                SEED, CHARTS, CHARTS * CASES, refused, stops);
        assertThat(refused).isLessThan(CHARTS * CASES / 2);
    }

    @Test
    void whatWasForeseenHappensOnTheEngine() {
        int stops = 0;
        for (int chart = 0; chart < CHARTS_ON_ENGINE; chart++) {
            var drawn = new GeneratedFlow(random);
            String code = "generated-" + chart;
            flows.publish(code, drawn.edits());
            FlowPackage flow = flows.read(code, drawn.edits());
            for (int one = 0; one < CASES; one++) stops += runs(code, trial(flow, drawn));
        }

        System.out.printf(
                "on the engine, seed %d: %d matters, %d refused, %d stops, %d passed because of who happened to sign%n",
                SEED, CHARTS_ON_ENGINE * CASES, refused, stops, byChance);
        assertThat(stops).isGreaterThan(CHARTS_ON_ENGINE);
    }

    /** Carries one matter to its end, in any order of branches, and compares. */
    private int runs(String code, Trial trial) {
        var foreseen = stopsOrReason(() -> foreseen(trial));
        GeneratedRuns.Run run;
        try {
            run = runs.toTheEnd(code, trial.initiator(), trial.values(), trial.chosen());
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).as("seed %d, %s", SEED, code).isEqualTo(foreseen.reason());
            return 0;
        }
        List<Stop> happened = byTheBook(trial, run::signer);
        assertThat(sorted(run.stops())).as("seed %d, %s", SEED, code).isEqualTo(sorted(happened));
        assertThat(inOrder(trial, happened, run.stops()))
                .as("seed %d, %s", SEED, code)
                .isTrue();
        if (foreseen.stops().equals(happened)) return happened.size();
        assertThat(happened)
                .as("seed %d, %s", SEED, code)
                .allMatch(stop -> foreseen.stops().contains(stop) || explained(stop, foreseen.stops(), run));
        byChance++;
        return happened.size();
    }

    /** Whether nodes of which one must come before the other did so; branches of one fork have no order. */
    private static boolean inOrder(Trial trial, List<Stop> path, List<Stop> run) {
        BranchPaths branches = BranchPaths.of(trial.flow().chart());
        List<NodeId> order = run.stream().map(stop -> new NodeId(stop.node())).toList();
        for (int one = 0; one < path.size(); one++)
            for (int other = one + 1; other < path.size(); other++) {
                NodeId first = new NodeId(path.get(one).node());
                NodeId second = new NodeId(path.get(other).node());
                if (!branches.apart(first, second) && order.indexOf(first) > order.indexOf(second)) return false;
            }
        return true;
    }

    /** Nobody knows beforehand which of several will sign; whoever did need not sign again. */
    private static boolean explained(Stop stop, List<Stop> foreseen, GeneratedRuns.Run run) {
        if (stop.passed() != null) return stop.passed().key().equals("flow.passed.repeated");
        List<PersonId> missing = foreseen.stream()
                .filter(other -> other.node().equals(stop.node()))
                .flatMap(other -> other.people().stream())
                .filter(person -> !stop.people().contains(person))
                .toList();
        return !missing.isEmpty() && run.signers().values().containsAll(missing);
    }

    private Trial trial(FlowPackage flow, GeneratedFlow drawn) {
        String initiator = GeneratedRules.any(random, INITIATORS);
        Map<String, String> form = new HashMap<>();
        form.put("amount", String.valueOf(random.nextInt(10)));
        form.put("days", String.valueOf(random.nextInt(10)));
        form.put("again", "no");
        form.put("kind", random.nextBoolean() ? "a" : "b");
        return new Trial(
                flow, drawn, initiator, form, chosen(flow, office.as(initiator).id()));
    }

    private Choices chosen(FlowPackage flow, PersonId initiator) {
        Choices chosen = Choices.NONE;
        for (Node node : flow.chart().nodes()) {
            List<Person> range = new ArrayList<>(choices.search(flow.chart(), node.id(), initiator, ""));
            Collections.shuffle(range, random);
            List<PersonId> some =
                    range.stream().map(Person::id).limit(1 + random.nextInt(2)).toList();
            if (!some.isEmpty()) chosen = chosen.with(node.id(), some);
        }
        return chosen;
    }

    private List<Stop> byTheBook(Trial trial, Function<String, Optional<PersonId>> signer) {
        return new ReferencePath(assignees, trial.flow().chart(), flowCase(trial), trial.form(), signer)
                .of(trial.drawn().blocks());
    }

    private List<Stop> foreseen(Trial trial) {
        var start = Set.of(trial.flow().chart().start().id());
        return comingPath.after(trial.flow(), start, flowCase(trial), Approvals.NONE).stream()
                .map(ForesightPropertyTest::stop)
                .toList();
    }

    private static Stop stop(ComingNode coming) {
        var resolution = coming.resolution();
        List<Candidate> people = resolution == null ? coming.cc() : resolution.signers();
        return new Stop(
                coming.node().id().value(),
                people.stream().map(Candidate::person).toList(),
                resolution == null ? null : resolution.passed());
    }

    private Case flowCase(Trial trial) {
        return new Case(office.as(trial.initiator()).id(), new FormData(trial.values()), trial.chosen());
    }

    private static List<Stop> sorted(List<Stop> stops) {
        return stops.stream().sorted(Comparator.comparing(Stop::node)).toList();
    }

    /** A path, or why there is none. */
    private record Answer(List<Stop> stops, @Nullable Reason reason) {}

    private Answer stopsOrReason(Supplier<List<Stop>> walk) {
        try {
            return new Answer(walk.get(), null);
        } catch (Refusal refusal) {
            refused++;
            return new Answer(List.of(), refusal.reason());
        }
    }
}
