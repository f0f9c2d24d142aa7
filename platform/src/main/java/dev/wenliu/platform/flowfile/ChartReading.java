package dev.wenliu.platform.flowfile;

import static dev.wenliu.platform.flowfile.ChartVocabulary.BPMN;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flow.Transition;
import dev.wenliu.platform.flowlint.Problems;
import dev.wenliu.platform.rule.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code chart.bpmn} into nodes and transitions; the bytes themselves stay as they are (D2). */
final class ChartReading {

    private static final int MOST_NODES = 500;

    private final Problems problems;
    private final NodeReading nodeReading;
    private final Set<String> ids = new HashSet<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<XmlElement> ways = new ArrayList<>();
    private final Map<NodeId, NodeId> scopes = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();

    private ChartReading(Problems problems) {
        this.problems = problems;
        this.nodeReading = new NodeReading(problems);
    }

    /** The chart; empty when the file is malformed or holds what no chart may hold. */
    static Optional<Chart> read(byte[] bytes, Problems problems) {
        Optional<XmlElement> root = XmlReading.read(bytes, problems);
        root.ifPresent(new ChartVocabulary(problems)::check);
        return root.flatMap(new ChartReading(problems)::chart);
    }

    private Optional<Chart> chart(XmlElement root) {
        List<XmlElement> processes = root.children(BPMN, "process");
        if (processes.size() != 1) {
            add("", "chart.one-process", processes.size());
            return Optional.empty();
        }
        scope(processes.getFirst(), null);
        if (nodes.size() > MOST_NODES) add("", "chart.many", MOST_NODES);
        Set<String> nodeIds = Set.copyOf(ids);
        var chart = new Chart(
                nodes, ways.stream().map(way -> transition(way, nodeIds)).toList(), scopes);
        defaultsExist(chart);
        return Optional.of(chart);
    }

    /** Reads the process or a sub-process, which its nodes know as the scope around them. */
    private void scope(XmlElement holder, @Nullable NodeId around) {
        for (XmlElement element : holder.children()) {
            if (!element.namespace().equals(BPMN)) continue;
            if (element.name().equals("sequenceFlow")) ways.add(element);
            Optional<Node> node = around == null ? nodeReading.node(element) : nodeReading.nested(element);
            node.ifPresent(found -> {
                nodes.add(named(found, element));
                if (around != null) scopes.put(found.id(), around);
                if (found instanceof Node.SubProcess) scope(element, found.id());
            });
        }
    }

    private Node named(Node node, XmlElement element) {
        id(element);
        if (!element.attribute("default").isEmpty()) defaults.put(node.id().value(), element.attribute("default"));
        return node;
    }

    private Transition transition(XmlElement element, Set<String> nodeIds) {
        String id = id(element);
        String from = end(element, "sourceRef", nodeIds);
        String to = end(element, "targetRef", nodeIds);
        return new Transition(
                id,
                element.label(),
                new NodeId(from),
                new NodeId(to),
                condition(element),
                id.equals(defaults.get(from)));
    }

    private @Nullable Condition condition(XmlElement element) {
        return nodeReading
                .extension(element, "condition")
                .flatMap(condition -> new ConditionReading(element, problems).read(condition))
                .orElse(null);
    }

    private String end(XmlElement way, String attribute, Set<String> nodeIds) {
        String id = way.attribute(attribute);
        if (!nodeIds.contains(id)) add(way.attribute("id"), "chart.dangling", attribute, id);
        return id;
    }

    private void defaultsExist(Chart chart) {
        defaults.forEach((node, way) -> {
            boolean leaves = chart.from(new NodeId(node)).stream()
                    .anyMatch(transition -> transition.id().equals(way));
            if (!leaves) add(node, "chart.default", way);
        });
    }

    private String id(XmlElement element) {
        String id = element.attribute("id");
        if (!Names.isNode(id)) add(id, "chart.id", element.name(), id);
        else if (!ids.add(id)) add(id, "chart.id-twice");
        return id;
    }

    private void add(String element, String key, Object... arguments) {
        problems.add(FlowPackage.CHART, element, key, arguments);
    }
}
