package dev.wenliu.platform.flow;

import dev.wenliu.platform.flow.Node.Gateway.Kind;
import dev.wenliu.platform.flow.Node.Signing;
import dev.wenliu.platform.flow.Node.WhenEmpty;
import dev.wenliu.platform.flow.Node.WhenInitiator;
import dev.wenliu.platform.flow.Node.WhenRepeated;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.signoff.SignMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Charts from lines such as {@code start > a > f1 > b}: every name is a node, its first letters tell the kind: start, end, f(ork) and j(oin)
 * are parallel, x is exclusive with its last way as the otherwise, s a step, everything else an approval.
 */
public final class ChartFixture {

    private ChartFixture() {}

    /** The chart of these lines. */
    public static Chart chart(String... lines) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        List<Transition> ways = new ArrayList<>();
        for (String line : lines) {
            String[] names = line.split(" > ", -1);
            for (int i = 0; i < names.length; i++) {
                nodes.computeIfAbsent(names[i], ChartFixture::node);
                if (i > 0) ways.add(way(names[i - 1], names[i]));
            }
        }
        return new Chart(List.copyOf(nodes.values()), ways);
    }

    private static Transition way(String from, String to) {
        return new Transition(
                from + "-" + to, Label.of(""), new NodeId(from), new NodeId(to), null, from.startsWith("x"));
    }

    private static Node node(String name) {
        var id = new NodeId(name);
        if (name.equals("start")) return new Node.Start(id, Label.of(name), FieldRights.READ_ALL);
        if (name.startsWith("end")) return new Node.End(id, Label.of(name));
        if (name.startsWith("x")) return new Node.Gateway(id, Label.of(name), Kind.EXCLUSIVE);
        if (name.startsWith("f") || name.startsWith("j")) return new Node.Gateway(id, Label.of(name), Kind.PARALLEL);
        if (name.startsWith("s"))
            return new Node.Step(id, Label.of(name), "p:s", JsonNodeFactory.instance.objectNode());
        return approval(name, SignMode.ANY, WhenEmpty.REFUSE, WhenInitiator.SIGN, WhenRepeated.SIGN);
    }

    static Node.Approval approval(
            String name, SignMode mode, WhenEmpty empty, WhenInitiator initiator, WhenRepeated repeated) {
        var signing = new Signing(new AssigneeRule.Initiator(), mode, empty, initiator, repeated);
        return new Node.Approval(new NodeId(name), Label.of(name), signing, FieldRights.READ_ALL);
    }
}
