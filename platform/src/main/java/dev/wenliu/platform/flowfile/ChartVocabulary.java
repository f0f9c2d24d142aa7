package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flowlint.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The only elements and attributes that a chart's file may hold; everything else is refused before anyone looks at its meaning (D3). */
final class ChartVocabulary {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String OURS = "https://wenliu.dev/bpmn/1";
    static final String NAME_EN = "nameEn";

    private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final Set<String> GEOMETRY =
            Set.of(DIAGRAM, "http://www.omg.org/spec/DD/20100524/DC", "http://www.omg.org/spec/DD/20100524/DI");
    private static final Set<String> COLOURS =
            Set.of("http://bpmn.io/schema/bpmn/biocolor/1.0", "http://www.omg.org/spec/BPMN/non-normative/color/1.0");
    private static final Set<String> ENGINES = Set.of("flowable", "activiti", "camunda", "zeebe", "jbpm", "drools");
    private static final Set<String> SCRIPTS = Set.of("scriptTask", "script");

    /** Element, its attributes, its children; {@code wl:} stands for our namespace, $rule and $condition for their alternatives. */
    private static final Map<String, Shape> SHAPES = shapes("""
            definitions       | id name targetNamespace exporter exporterVersion | process documentation
            process           | id name isExecutable | $node sequenceFlow textAnnotation association documentation
            startEvent        | id name | $inside
            endEvent          | id name | $inside
            userTask          | id name | $inside
            sendTask          | id name | $inside
            serviceTask       | id name | $inside
            exclusiveGateway  | id name default gatewayDirection | $inside
            parallelGateway   | id name gatewayDirection | $inside
            inclusiveGateway  | id name default gatewayDirection | $inside
            subProcess        | id name | $inside $node sequenceFlow textAnnotation association
            sequenceFlow      | id name sourceRef targetRef | documentation extensionElements
            textAnnotation    | id textFormat | text
            association       | id sourceRef targetRef associationDirection |
            incoming          | |
            outgoing          | |
            text              | |
            documentation     | id textFormat |
            extensionElements | | wl:rights wl:approval wl:cc wl:step wl:condition
            wl:rights         | otherwise | wl:field
            wl:field          | path access |
            wl:approval       | mode whenEmpty whenInitiator whenRepeated | $rule
            wl:cc             | | $rule
            wl:persons        | | wl:person
            wl:person         | login |
            wl:roleHolders    | role |
            wl:postHolders    | post unit |
            wl:departmentHead | unit |
            wl:leaderInCharge | unit |
            wl:managerOf      | field |
            wl:initiatorsManager | |
            wl:initiatorsChoice | range role unit min max |
            wl:initiator      | |
            wl:pluginRule     | extension | wl:setting
            wl:step           | extension | wl:setting
            wl:setting        | name value |
            wl:condition      | | $condition wl:script
            wl:script         | |
            wl:all            | | $condition
            wl:any            | | $condition
            wl:compare        | field operator value other |
            """);

    /** What an element may carry. */
    private record Shape(Set<String> attributes, Set<String> children) {}

    private final Problems problems;

    ChartVocabulary(Problems problems) {
        this.problems = problems;
    }

    private static Map<String, Shape> shapes(String table) {
        return table.replace(
                        "$node",
                        "startEvent endEvent userTask sendTask serviceTask exclusiveGateway parallelGateway inclusiveGateway subProcess")
                .replace("$inside", "incoming outgoing documentation extensionElements")
                .replace(
                        "$rule",
                        "wl:persons wl:roleHolders wl:postHolders wl:departmentHead wl:leaderInCharge wl:managerOf wl:initiatorsManager wl:initiatorsChoice wl:initiator wl:pluginRule")
                .replace("$condition", "wl:all wl:any wl:compare")
                .lines()
                .map(line -> line.split("\\|", -1))
                .collect(Collectors.toUnmodifiableMap(
                        cells -> cells[0].strip(), cells -> new Shape(words(cells[1]), words(cells[2]))));
    }

    private static Set<String> words(String cell) {
        return cell.isBlank() ? Set.of() : Set.of(cell.strip().split(" "));
    }

    /** Checks the whole file; what is wrong lands among the problems. */
    void check(XmlElement root) {
        if (root.is(BPMN, "definitions")) element(root, "");
        else add("", "xml.root");
    }

    private void element(XmlElement element, String around) {
        String id = element.attribute("id").isEmpty() ? around : element.attribute("id");
        Shape shape = SHAPES.get(key(element));
        if (shape == null) return;
        for (var attribute : element.attributes()) attribute(element, attribute, shape, id);
        if (juel(element.text()) && !free(element)) add(id, "chart.expression", element.text());
        for (XmlElement child : element.children()) {
            if (child.is(DIAGRAM, "BPMNDiagram") && element.is(BPMN, "definitions")) geometry(child);
            else if (shape.children().contains(key(child))) element(child, id);
            else unknown(element, child, id);
        }
    }

    /** What no expression language ever sees: remarks, and scripts, which go to the sandbox. */
    private static boolean free(XmlElement element) {
        return element.is(BPMN, "text") || element.is(OURS, "script");
    }

    private void attribute(XmlElement element, XmlElement.Attribute attribute, Shape shape, String id) {
        if (isEngine(attribute.namespace())) add(id, "chart.engine-attribute", attribute.name());
        else if (!known(attribute, shape)) add(id, "chart.attribute", element.name(), attribute.name());
        else if (juel(attribute.value())) add(id, "chart.expression", attribute.value());
    }

    /** Whatever has a name may have it in English as well. */
    private static boolean known(XmlElement.Attribute attribute, Shape shape) {
        boolean english = attribute.namespace().equals(OURS) && attribute.name().equals(NAME_EN);
        if (english) return shape.attributes().contains("name");
        return attribute.namespace().isEmpty() && shape.attributes().contains(attribute.name());
    }

    private void unknown(XmlElement parent, XmlElement child, String around) {
        String id = child.attribute("id").isEmpty() ? around : child.attribute("id");
        if (isEngine(child.namespace())) add(id, "chart.engine-element", child.name());
        else if (SCRIPTS.contains(child.name())) add(id, "chart.script");
        else if (child.name().equals("conditionExpression")) add(id, "chart.condition-expression");
        else if (isScope(parent) && child.namespace().equals(BPMN)) add(id, "chart.node-kind", child.name());
        else add(id, "chart.element", child.name(), parent.name());
    }

    private void geometry(XmlElement element) {
        if (!GEOMETRY.contains(element.namespace()))
            add(element.attribute("id"), "chart.element", element.name(), "BPMNDiagram");
        for (var attribute : element.attributes()) {
            boolean allowed = attribute.namespace().isEmpty() || COLOURS.contains(attribute.namespace());
            if (!allowed) add(element.attribute("id"), "chart.attribute", element.name(), attribute.name());
            else if (juel(attribute.value())) add(element.attribute("id"), "chart.expression", attribute.value());
        }
        element.children().forEach(this::geometry);
    }

    private static boolean isScope(XmlElement element) {
        return element.is(BPMN, "process") || element.is(BPMN, "subProcess");
    }

    private static boolean isEngine(String namespace) {
        return ENGINES.stream().anyMatch(namespace.toLowerCase(Locale.ROOT)::contains);
    }

    private static boolean juel(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static String key(XmlElement element) {
        return switch (element.namespace()) {
            case BPMN -> element.name();
            case OURS -> "wl:" + element.name();
            default -> element.namespace() + "#" + element.name();
        };
    }

    private void add(String id, String key, Object... arguments) {
        problems.add(FlowPackage.CHART, id, key, arguments);
    }
}
