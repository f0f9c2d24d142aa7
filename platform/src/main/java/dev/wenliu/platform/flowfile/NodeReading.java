package dev.wenliu.platform.flowfile;

import static dev.wenliu.platform.flowfile.ChartVocabulary.BPMN;
import static dev.wenliu.platform.flowfile.ChartVocabulary.OURS;

import dev.wenliu.platform.flow.AssigneeRule;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.Node.Gateway.Kind;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.flowlint.Problems;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.signoff.SignMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Reads one node of the chart with its definition from the extension elements of our namespace. */
final class NodeReading {

    private static final int LONGEST_NAME = 60;
    private static final Map<String, String> ALLOWED = Map.of(
            "startEvent", "rights",
            "userTask", "rights approval",
            "sendTask", "cc",
            "serviceTask", "step",
            "sequenceFlow", "condition");

    private final Problems problems;

    NodeReading(Problems problems) {
        this.problems = problems;
    }

    /** A node inside a sub-process, where the start event is but the entry; empty for elements that are no nodes. */
    Optional<Node> nested(XmlElement element) {
        if (!element.name().equals("startEvent")) return node(element);
        extension(element, "rights").ifPresent(rights -> add(element, "chart.misplaced", "rights", "subProcess"));
        return Optional.of(new Node.Entry(new NodeId(element.attribute("id")), element.label()));
    }

    /** The node; empty for elements that are no nodes. */
    Optional<Node> node(XmlElement element) {
        var id = new NodeId(element.attribute("id"));
        Label name = element.label();
        if (Math.max(name.zh().length(), name.en().length()) > LONGEST_NAME)
            add(element, "chart.name-long", LONGEST_NAME);
        return switch (element.name()) {
            case "startEvent" -> Optional.of(new Node.Start(id, name, rights(element)));
            case "endEvent" -> Optional.of(new Node.End(id, name));
            case "userTask" -> Optional.of(new Node.Approval(id, required(element), signing(element), rights(element)));
            case "sendTask" -> Optional.of(new Node.Cc(id, required(element), cc(element)));
            case "serviceTask" -> Optional.of(step(id, element));
            case "exclusiveGateway" -> Optional.of(new Node.Gateway(id, name, Kind.EXCLUSIVE));
            case "parallelGateway" -> Optional.of(new Node.Gateway(id, name, Kind.PARALLEL));
            case "inclusiveGateway" -> Optional.of(new Node.Gateway(id, name, Kind.INCLUSIVE));
            case "subProcess" -> Optional.of(new Node.SubProcess(id, required(element)));
            default -> Optional.empty();
        };
    }

    /** The only extension element of that name; what stands at the wrong kind of element or twice is a problem. */
    Optional<XmlElement> extension(XmlElement element, String name) {
        List<XmlElement> all = element.children(BPMN, "extensionElements").stream()
                .flatMap(extensions -> extensions.children().stream())
                .filter(extension -> extension.namespace().equals(OURS))
                .toList();
        String allowed = ALLOWED.getOrDefault(element.name(), "");
        for (XmlElement extension : all)
            if (!List.of(allowed.split(" ")).contains(extension.name()))
                add(element, "chart.misplaced", extension.name(), element.name());
        List<XmlElement> wanted =
                all.stream().filter(extension -> extension.name().equals(name)).toList();
        if (wanted.size() > 1) add(element, "chart.extension-twice", name);
        return wanted.stream().findFirst();
    }

    private Label required(XmlElement element) {
        if (element.attribute("name").isBlank()) add(element, "chart.nameless");
        return element.label();
    }

    private Node.Signing signing(XmlElement element) {
        XmlElement approval = extension(element, "approval").orElse(null);
        if (approval == null) add(element, "chart.no-approval");
        XmlElement source = approval == null ? element : approval;
        return new Node.Signing(
                new RuleReading(element.attribute("id"), problems).read(source),
                choice(element, source, "mode", SignMode.class),
                choice(element, source, "whenEmpty", Node.WhenEmpty.class),
                choice(element, source, "whenInitiator", Node.WhenInitiator.class),
                choice(element, source, "whenRepeated", Node.WhenRepeated.class));
    }

    private AssigneeRule cc(XmlElement element) {
        XmlElement cc = extension(element, "cc").orElse(element);
        return new RuleReading(element.attribute("id"), problems).read(cc);
    }

    private Node.Step step(NodeId id, XmlElement element) {
        XmlElement step = extension(element, "step").orElse(element);
        String extension = step.attribute("extension");
        ObjectNode config = ExtensionSettings.read(step, element.attribute("id"), problems);
        if (!Names.isExtension(extension)) add(element, "chart.step", extension);
        return new Node.Step(id, required(element), extension, config);
    }

    private FieldRights rights(XmlElement element) {
        XmlElement rights = extension(element, "rights").orElse(null);
        if (rights == null) return FieldRights.READ_ALL;
        Map<String, FieldAccess> byPath = new LinkedHashMap<>();
        for (XmlElement field : rights.children(OURS, "field")) {
            String path = field.attribute("path");
            FieldAccess access = choice(element, field, "access", FieldAccess.class);
            if (byPath.put(path, access) != null) add(element, "rights.twice", path);
        }
        return new FieldRights(byPath, choice(element, rights, "otherwise", FieldAccess.class));
    }

    private <E extends Enum<E>> E choice(XmlElement node, XmlElement source, String attribute, Class<E> type) {
        String text = source.attribute(attribute);
        for (E constant : type.getEnumConstants()) if (JsonCursor.code(constant).equals(text)) return constant;
        add(node, "chart.choice", attribute, text);
        return type.getEnumConstants()[0];
    }

    private void add(XmlElement element, String key, Object... arguments) {
        problems.add(FlowPackage.CHART, element.attribute("id"), key, arguments);
    }
}
