package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.organisation.Units;
import dev.wenliu.platform.round.Act;
import dev.wenliu.platform.round.Acts;
import dev.wenliu.platform.round.Recall;
import dev.wenliu.platform.round.Rounds;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a reader may do on the page of a matter. */
@Component
class Offers {

    private final ReturnTargets returns;
    private final Units units;
    private final Forms forms;
    private final Courses courses;

    Offers(ReturnTargets returns, Units units, Forms forms, Courses courses) {
        this.returns = returns;
        this.units = units;
        this.forms = forms;
        this.courses = courses;
    }

    MatterPage page(Seen seen) {
        List<MatterPage.Target> targets = returns.of(seen);
        return new MatterPage(
                seen.matter(),
                seen.version(),
                units.of(seen.matter().initiator()).label(),
                forms.live(seen.form(), seen.rights(), seen.matter().form()),
                seen.ownPlace().map(Rounds.Place::task).orElse(null),
                seen.ownNode().map(Node::name).orElse(Label.of("")),
                allowed(seen, targets),
                targets,
                courses.of(seen),
                ids(active(seen).stream()),
                ids(done(seen)));
    }

    /** Where the matter rests, the sub-processes around those nodes included. */
    private static Set<NodeId> active(Seen seen) {
        return withAround(seen, seen.positions().stream()).collect(Collectors.toSet());
    }

    private static Stream<NodeId> done(Seen seen) {
        Set<NodeId> active = active(seen);
        return withAround(seen, seen.history().stream().map(Act::node)).filter(node -> !active.contains(node));
    }

    private static Stream<NodeId> withAround(Seen seen, Stream<NodeId> nodes) {
        return nodes.flatMap(node -> Stream.concat(Stream.of(node), seen.chart().around(node).stream()));
    }

    private static Set<String> ids(Stream<NodeId> nodes) {
        return nodes.map(NodeId::value).collect(Collectors.toSet());
    }

    private static Set<MatterPage.Operation> allowed(Seen seen, List<MatterPage.Target> targets) {
        Set<MatterPage.Operation> allowed = EnumSet.noneOf(MatterPage.Operation.class);
        seen.ownNode().ifPresent(node -> {
            if (node instanceof Node.Start) allowed.add(MatterPage.Operation.RESUBMIT);
            else allowed.addAll(EnumSet.of(MatterPage.Operation.APPROVE, MatterPage.Operation.REJECT));
        });
        if (!targets.isEmpty()) allowed.add(MatterPage.Operation.SEND_BACK);
        if (mayWithdraw(seen)) allowed.add(MatterPage.Operation.WITHDRAW);
        if (mayRecall(seen)) allowed.add(MatterPage.Operation.RECALL);
        return allowed;
    }

    private static boolean mayRecall(Seen seen) {
        return seen.matter().state().open()
                && Recall.of(seen.actor().id(), seen.history(), seen.rounds(), seen.chart())
                        .isPresent();
    }

    private static boolean mayWithdraw(Seen seen) {
        return seen.matter().state().open()
                && seen.matter().initiator().equals(seen.actor().id())
                && Acts.firstDeed(seen.history()).isEmpty();
    }
}
