package dev.wenliu.platform.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node of the path that a matter will take if everyone approves.
 *
 * @param branch 0 on the main line; siblings inside a fork carry different numbers
 * @param resolution who will sign; null for nodes nobody signs (cc, plugin steps)
 * @param cc who will be told, for cc nodes
 * @param ask what the node asks its initiator to choose; null where a rule finds who it is
 */
public record ComingNode(
        Node node,
        int branch,
        @Nullable Resolution resolution,
        List<Candidate> cc,
        @Nullable Ask ask) {

    public ComingNode {
        cc = List.copyOf(cc);
    }
}
