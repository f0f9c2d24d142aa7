package dev.wenliu.platform.engine;

import dev.wenliu.platform.flow.BranchPaths;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flow.Transition;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.VersionId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowElementsContainer;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.InclusiveGateway;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ReceiveTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.SubProcess;

/**
 * The first lock: writes a fresh engine model from our chart. Nothing authored goes in but ids of a fixed pattern; names, conditions and
 * configurations stay outside.
 */
final class ChartCompiler {

    /** What an id looks like. */
    static final String ID = "[A-Za-z_][A-Za-z0-9_-]{0,63}";

    private static final Pattern LAWFUL_ID = Pattern.compile(ID);
    private static final String BEGIN = "wenliu.begin";

    private final Chart chart;
    private final Process process = new Process();
    private final Map<NodeId, SubProcess> parts = new HashMap<>();

    private ChartCompiler(Chart chart) {
        this.chart = chart;
    }

    static BpmnModel compile(VersionId version, Chart chart) {
        var compiler = new ChartCompiler(chart);
        compiler.check();
        return compiler.model("v" + version.value());
    }

    private void check() {
        Set<String> ids = new HashSet<>();
        for (Node node : chart.nodes()) require(isFresh(node.id().value(), ids), node.id());
        for (Transition way : chart.transitions()) {
            require(isFresh(way.id(), ids), way.id());
            require(ids.contains(way.from().value()) && chart.node(way.from()).isPresent(), way.id());
            require(ids.contains(way.to().value()) && chart.node(way.to()).isPresent(), way.id());
            require(chart.scope(way.from()).equals(chart.scope(way.to())), way.id());
        }
        chart.scopes().forEach((node, scope) -> require(isSubProcess(scope), node));
        var starts = chart.nodes().stream().filter(Node.Start.class::isInstance).toList();
        require(starts.size() == 1, "start");
        chart.nodes().forEach(this::checkWays);
        var paths = BranchPaths.of(chart);
        for (NodeId broken : paths.broken()) require(false, broken);
        for (Node node : chart.nodes()) require(paths.reached(node.id()), node.id());
    }

    private static boolean isFresh(String id, Set<String> ids) {
        return LAWFUL_ID.matcher(id).matches() && ids.add(id);
    }

    private void checkWays(Node node) {
        List<Transition> ways = chart.from(node.id());
        boolean sound = switch (node) {
            case Node.End _ -> ways.isEmpty();
            case Node.Gateway gateway -> !ways.isEmpty() && hasSoundConditions(gateway, ways);
            case Node.Start _ -> isPlain(ways) && chart.to(node.id()).isEmpty();
            case Node.Approval _ -> isPlain(ways);
            case Node.Cc _ -> isPlain(ways);
            case Node.Step _ -> isPlain(ways);
            case Node.SubProcess task -> isPlain(ways) && isRunnable(chart.inside(task.id()));
            case Node.Entry _ ->
                isPlain(ways)
                        && chart.to(node.id()).isEmpty()
                        && chart.scope(node.id()).isPresent();
        };
        require(sound, node.id());
    }

    private static boolean hasSoundConditions(Node.Gateway gateway, List<Transition> ways) {
        if (!gateway.kind().decides() || ways.size() == 1)
            return ways.stream().allMatch(way -> way.condition() == null);
        long others = ways.stream().filter(Transition::otherwise).count();
        boolean last = gateway.kind().forks() ? others == 1 : others <= 1;
        return last && ways.stream().allMatch(way -> way.otherwise() == (way.condition() == null));
    }

    private static boolean isPlain(List<Transition> ways) {
        return ways.size() == 1 && ways.getFirst().condition() == null;
    }

    private boolean isSubProcess(NodeId id) {
        return chart.node(id).filter(Node.SubProcess.class::isInstance).isPresent();
    }

    private static boolean isRunnable(List<Node> inside) {
        return inside.stream().filter(Node.Entry.class::isInstance).count() == 1
                && inside.stream().anyMatch(Node.End.class::isInstance);
    }

    private static void require(boolean sound, Object element) {
        if (!sound) throw new Refusal(EngineReason.NOT_RUNNABLE, element);
    }

    private BpmnModel model(String key) {
        process.setId(key);
        process.setExecutable(true);
        add(process, new StartEvent(), BEGIN);
        for (Node node : chart.nodes()) if (node instanceof Node.SubProcess) parts.put(node.id(), new SubProcess());
        for (Node node : chart.nodes())
            add(holder(node.id()), element(node), node.id().value());
        connect(process, BEGIN + ".way", BEGIN, chart.start().id().value());
        for (Transition way : chart.transitions()) {
            var flow = connect(
                    holder(way.from()), way.id(), way.from().value(), way.to().value());
            if (way.condition() != null) flow.setConditionExpression(RoutingExpressions.take(way.id()));
        }
        var model = new BpmnModel();
        model.setTargetNamespace("https://wenliu.dev/engine");
        model.addProcess(process);
        return model;
    }

    private FlowElement element(Node node) {
        return switch (node) {
            case Node.End _ -> new EndEvent();
            case Node.Gateway gateway -> gateway(gateway);
            case Node.Start _ -> new ReceiveTask();
            case Node.Approval _ -> new ReceiveTask();
            case Node.Cc _ -> new ReceiveTask();
            case Node.Step _ -> new ReceiveTask();
            case Node.SubProcess part -> Objects.requireNonNull(parts.get(part.id()));
            case Node.Entry _ -> new StartEvent();
        };
    }

    private FlowElementsContainer holder(NodeId node) {
        Optional<NodeId> scope = chart.scope(node);
        return scope.isEmpty() ? process : Objects.requireNonNull(parts.get(scope.get()));
    }

    private Gateway gateway(Node.Gateway gateway) {
        Gateway compiled = switch (gateway.kind()) {
            case EXCLUSIVE -> new ExclusiveGateway();
            case PARALLEL -> new ParallelGateway();
            case INCLUSIVE -> new InclusiveGateway();
        };
        List<Transition> ways = chart.from(gateway.id());
        if (ways.size() > 1)
            ways.stream().filter(Transition::otherwise).findFirst().ifPresent(way -> compiled.setDefaultFlow(way.id()));
        return compiled;
    }

    private static void add(FlowElementsContainer holder, FlowElement element, String id) {
        element.setId(id);
        holder.addFlowElement(element);
    }

    private static SequenceFlow connect(FlowElementsContainer holder, String id, String from, String to) {
        var flow = new SequenceFlow(from, to);
        flow.setId(id);
        holder.addFlowElement(flow);
        return flow;
    }
}
