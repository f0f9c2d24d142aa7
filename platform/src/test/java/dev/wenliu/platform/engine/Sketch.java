package dev.wenliu.platform.engine;

import dev.wenliu.platform.flow.AssigneeRule;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.Node.Gateway.Kind;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flow.Transition;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.rule.Condition;
import dev.wenliu.platform.signoff.SignMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Draws charts for tests in few words. A condition compares the field named like its transition with "yes". */
final class Sketch {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Transition> ways = new ArrayList<>();
    private final Map<NodeId, NodeId> scopes = new HashMap<>();
    private final Deque<NodeId> around = new ArrayDeque<>();

    Sketch() {
        nodes.add(new Node.Start(new NodeId("start"), Label.of("发起"), FieldRights.READ_ALL));
        nodes.add(new Node.End(new NodeId("end"), Label.of("结束")));
    }

    Sketch approval(String... ids) {
        for (String id : ids) add(approvalNode(id));
        return this;
    }

    Sketch cc(String id) {
        add(new Node.Cc(new NodeId(id), Label.of("抄送"), new AssigneeRule.Initiator()));
        return this;
    }

    Sketch step(String id) {
        add(new Node.Step(new NodeId(id), Label.of("登记"), "test:step", JsonNodeFactory.instance.objectNode()));
        return this;
    }

    Sketch choice(String... ids) {
        for (String id : ids) add(new Node.Gateway(new NodeId(id), Label.of("判断"), Kind.EXCLUSIVE));
        return this;
    }

    Sketch parallel(String... ids) {
        for (String id : ids) add(new Node.Gateway(new NodeId(id), Label.of("同时"), Kind.PARALLEL));
        return this;
    }

    Sketch inclusive(String... ids) {
        for (String id : ids) add(new Node.Gateway(new NodeId(id), Label.of("条件并行"), Kind.INCLUSIVE));
        return this;
    }

    /** Opens a sub-process, whose entry and end carry its name with {@code _in} and {@code _out}: what is added next stands inside. */
    Sketch enter(String id) {
        add(new Node.SubProcess(new NodeId(id), Label.of("子流程")));
        around.push(new NodeId(id));
        add(new Node.Entry(new NodeId(id + "_in"), Label.of("进入")));
        return add(new Node.End(new NodeId(id + "_out"), Label.of("完成")));
    }

    Sketch leave() {
        around.pop();
        return this;
    }

    private Sketch add(Node node) {
        nodes.add(node);
        if (!around.isEmpty()) scopes.put(node.id(), around.getFirst());
        return this;
    }

    /** Connects the nodes one after the other. */
    Sketch line(String... ids) {
        for (int next = 1; next < ids.length; next++) way(ids[next - 1], ids[next], null, false);
        return this;
    }

    /** Connects under a condition. */
    Sketch when(String from, String to) {
        String id = id(from, to);
        return way(from, to, new Condition.Compare(id, Condition.Operator.EQUAL, "yes"), false);
    }

    /** Connects where no other condition holds. */
    Sketch otherwise(String from, String to) {
        return way(from, to, null, true);
    }

    Sketch way(String from, String to, @Nullable Condition condition, boolean otherwise) {
        ways.add(new Transition(id(from, to), Label.of(""), new NodeId(from), new NodeId(to), condition, otherwise));
        return this;
    }

    Chart chart() {
        return new Chart(nodes, ways, scopes);
    }

    static String id(String from, String to) {
        return "to_" + from + "_" + to;
    }

    /** A routing on which only the named conditions hold. */
    static Routing holding(String... transitions) {
        var held = List.of(transitions);
        return condition -> condition instanceof Condition.Compare compare && held.contains(compare.field());
    }

    private static Node approvalNode(String id) {
        var signing = new Node.Signing(
                new AssigneeRule.Initiator(),
                SignMode.ANY,
                Node.WhenEmpty.REFUSE,
                Node.WhenInitiator.SIGN,
                Node.WhenRepeated.SIGN);
        return new Node.Approval(new NodeId(id), Label.of("审批"), signing, FieldRights.READ_ALL);
    }
}
