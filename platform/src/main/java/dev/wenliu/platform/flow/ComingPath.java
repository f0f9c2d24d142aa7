package dev.wenliu.platform.flow;

import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.rule.Facts;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Walks the chart ahead of a matter: which nodes come, who signs there and why. What it says is what then happens. */
@Service
public class ComingPath {

    private final Assignees assignees;
    private final Forms forms;

    ComingPath(Assignees assignees, Forms forms) {
        this.assignees = assignees;
        this.forms = forms;
    }

    /**
     * The approval, cc and plugin nodes after the given ones if everyone approves and the form stays as it is, in the order in which they come;
     * a node that the walk would reach a second time ends it. Refuses where a node refuses to find nobody, and
     * where a script fails.
     *
     * @param positions where the tokens rest now; the start node alone before submission
     * @param approvals who has approved in this matter so far
     */
    public List<ComingNode> after(FlowPackage flow, Set<NodeId> positions, Case flowCase, Approvals approvals) {
        Facts facts = forms.facts(flow.form(), flowCase.form());
        return new PathWalk(assignees, flow, flowCase, facts).after(positions, approvals);
    }
}
