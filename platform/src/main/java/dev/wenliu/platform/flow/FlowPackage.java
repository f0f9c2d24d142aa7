package dev.wenliu.platform.flow;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormSchema;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A flow package (流程包) that was read and found sound: the bytes, which are the truth (D2), and what they say.
 *
 * @param parts path to bytes, JSON parts in canonical form (RFC 8785), the chart exactly as authored
 * @param hash SHA-256, lower-case hex, over the canonical map of path to SHA-256 of definition, chart, form and print
 */
public record FlowPackage(
        FlowDefinition definition,
        Chart chart,
        FormSchema form,
        PrintLayout print,
        Map<String, byte[]> parts,
        String hash) {

    /** Path of the definition. */
    public static final String DEFINITION = "flow.json";
    /** Path of the chart. */
    public static final String CHART = "chart.bpmn";
    /** Path of the form. */
    public static final String FORM = "form.json";
    /** Path of the print layout. */
    public static final String PRINT = "print.json";

    public FlowPackage {
        parts = Map.copyOf(parts);
    }

    /** The plugin extensions that the flow needs, as {@code <plugin>:<name>}: field types, steps and assignee rules. */
    public Set<String> extensions() {
        Set<String> needed = new TreeSet<>();
        for (Field field : form.fields()) {
            if (field.fromPlugin()) needed.add(field.type());
            field.columns().stream().filter(Field::fromPlugin).map(Field::type).forEach(needed::add);
        }
        for (Node node : chart.nodes()) {
            if (node instanceof Node.Step step && !step.extension().startsWith(ProductStep.PREFIX))
                needed.add(step.extension());
            if (node.rule().orElse(null) instanceof AssigneeRule.OfPlugin rule) needed.add(rule.extension());
        }
        return needed;
    }

    /** Whether the flow needs something of the plugin. */
    public boolean needs(String plugin) {
        return extensions().stream().anyMatch(extension -> extension.startsWith(plugin + ":"));
    }
}
