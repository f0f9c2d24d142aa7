package dev.wenliu.platform.engine;

import dev.wenliu.platform.flow.BranchPaths;
import dev.wenliu.platform.flow.BranchPaths.Branch;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flow.Transition;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One call of the engine: what its tokens may ask on their way, and what they leave behind. Bound to the thread while the call lasts. */
final class Journey {

    /** Engine operations in one call; a node passed costs about three. */
    static final int MOST_STEPS = 2_000;

    private static final ScopedValue<Journey> CURRENT = ScopedValue.newInstance();

    private final Chart chart;
    private final Routing routing;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<NodeId> passed = new ArrayList<>();
    private boolean leavingStart;
    private boolean ended;
    private boolean tokensKnown;
    private int steps;

    Journey(Chart chart, Routing routing) {
        this.chart = chart;
        this.routing = routing;
    }

    /** The same journey, whose token passes the start node once instead of resting there. */
    Journey leavingStart() {
        leavingStart = true;
        return this;
    }

    /** The journey of the call that runs on this thread; tokens move in no other way. */
    static Journey current() {
        if (!CURRENT.isBound()) throw new Refusal(EngineReason.FORBIDDEN, "token");
        return CURRENT.get();
    }

    static boolean underWay() {
        return CURRENT.isBound();
    }

    <T> T during(Supplier<T> call) {
        return ScopedValue.where(CURRENT, this).call(call::get);
    }

    /** Notes a token that reaches a node; tells whether it rests there. */
    boolean restsAt(String element, String execution) {
        return switch (chart.node(new NodeId(element)).orElse(null)) {
            case Node.Start _
            when leavingStart -> {
                leavingStart = false;
                yield false;
            }
            case Node.Start start -> arrived(start, execution);
            case Node.Approval approval -> arrived(approval, execution);
            case Node.Step step -> arrived(step, execution);
            case Node.Cc cc -> {
                passed.add(cc.id());
                yield false;
            }
            case Node.End end -> throw new Refusal(EngineReason.FORBIDDEN, end.id());
            case Node.Gateway gateway -> throw new Refusal(EngineReason.FORBIDDEN, gateway.id());
            case Node.SubProcess part -> throw new Refusal(EngineReason.FORBIDDEN, part.id());
            case Node.Entry entry -> throw new Refusal(EngineReason.FORBIDDEN, entry.id());
            case null -> throw new Refusal(EngineReason.FORBIDDEN, element);
        };
    }

    /** Whether a transition with a condition is taken now. */
    boolean takes(String transition) {
        Condition condition = chart.transitions().stream()
                .filter(way -> way.id().equals(transition))
                .map(Transition::condition)
                .findFirst()
                .orElseThrow(() -> new Refusal(EngineReason.FORBIDDEN, transition));
        return routing.holds(condition);
    }

    /** Tells of an element, node or transition, whether it stands between this join and the fork that it closes. */
    Predicate<String> inside(String join) {
        var branches = BranchPaths.of(chart);
        return element -> {
            List<Branch> path = chart.transitions().stream()
                    .filter(way -> way.id().equals(element))
                    .findFirst()
                    .map(branches::leaving)
                    .orElseGet(() -> branches.path(new NodeId(element)));
            return branches.inside(new NodeId(join), path);
        };
    }

    /** From now on every token of the running chart is in memory. */
    void knowTokens() {
        tokensKnown = true;
    }

    boolean knowsTokens() {
        return tokensKnown;
    }

    void step() {
        if (++steps > MOST_STEPS) throw new Refusal(EngineReason.ENDLESS);
    }

    void end() {
        ended = true;
    }

    Movement movement(String instance, List<String> cancelled) {
        return new Movement(instance, arrivals, passed, cancelled, ended);
    }

    private boolean arrived(Node node, String execution) {
        return arrivals.add(new Arrival(node.id(), execution));
    }
}
