package dev.wenliu.platform.flow;

import dev.wenliu.platform.kernel.PersonId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Resolves assignee rules against the organisation as it is now; frozen people and people who left are never found. */
@Service
public class Assignees {

    /** Whom a rule finds, each with the reason, in a stable order. */
    public List<Candidate> find(AssigneeRule rule, Case flowCase) {
        throw new UnsupportedOperationException();
    }

    /**
     * Who signs an approval node, after the node's policies for empty, self and repeated signers.
     *
     * @param approvedAt who has approved in this matter so far, and the name of the node where
     */
    public Resolution resolve(Node.Approval node, Case flowCase, Map<PersonId, String> approvedAt) {
        throw new UnsupportedOperationException();
    }
}
