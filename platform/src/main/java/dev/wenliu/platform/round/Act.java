package dev.wenliu.platform.round;

import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Sentence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a matter's history, never changed afterwards.
 *
 * @param nodeName as it stood in the chart; what is read again has no English, see the chart
 * @param person null where the product acted by itself
 * @param target the node of a return, null otherwise
 * @param cancelled tokens that the act took away
 * @param since when the node was reached
 */
public record Act(
        NodeId node,
        Label nodeName,
        ActKind kind,
        @Nullable PersonId person,
        String opinion,
        @Nullable Sentence why,
        @Nullable NodeId target,
        List<String> cancelled,
        Instant since,
        Instant at) {}
