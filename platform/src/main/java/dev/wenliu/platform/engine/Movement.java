package dev.wenliu.platform.engine;

import dev.wenliu.platform.flow.NodeId;
import java.util.List;

/**
 * What happened when tokens moved.
 *
 * @param instance the engine's id of the running chart
 * @param arrivals tokens that came to rest, in order
 * @param passed nodes gone through without rest that the matter's history must know: cc nodes, in order
 * @param cancelled executions that a return took away from where they rested, besides the returned one itself
 * @param ended whether the chart has reached its end
 */
public record Movement(
        String instance, List<Arrival> arrivals, List<NodeId> passed, List<String> cancelled, boolean ended) {

    public Movement {
        arrivals = List.copyOf(arrivals);
        passed = List.copyOf(passed);
        cancelled = List.copyOf(cancelled);
    }
}
