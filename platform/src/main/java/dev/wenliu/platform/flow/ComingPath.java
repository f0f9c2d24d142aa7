package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Walks the chart ahead of a matter: which nodes come, who signs there and why. What it says is what then happens. */
@Service
public class ComingPath {

    /** The nodes after the given ones if everyone approves and the form stays as it is, in chart order. */
    public List<ComingNode> after(Chart chart, Set<NodeId> positions, Case flowCase, Map<PersonId, String> approvedAt) {
        throw new UnsupportedOperationException();
    }
}
