package dev.wenliu.platform.flowlint;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.form.Dependencies;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormSchema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the field rights of all nodes against the form. */
final class RightsLint {

    private final Chart chart;
    private final FormSchema form;
    private final Problems problems;
    private final Map<NodeId, FieldRights> rights = new LinkedHashMap<>();

    RightsLint(Chart chart, FormSchema form, Problems problems) {
        this.chart = chart;
        this.form = form;
        this.problems = problems;
        for (Node node : chart.nodes()) {
            if (node instanceof Node.Start start) rights.put(start.id(), start.rights());
            if (node instanceof Node.Approval approval) rights.put(approval.id(), approval.rights());
        }
    }

    void check() {
        rights.forEach((node, own) -> own.byPath().keySet().stream().sorted().forEach(path -> path(node, own, path)));
        for (Field field : form.fields())
            if (!field.computed() && !everEditable(field)) add(field.id(), "rights.never-filled");
    }

    /** Whether a field, or something from which it is computed, can be filled at a node from which the way leads to this one. */
    boolean editableBefore(String field, NodeId node) {
        Set<NodeId> before = before(node);
        Set<String> sources = Dependencies.of(form).sources(Set.of(field));
        return rights.entrySet().stream()
                .anyMatch(own -> before.contains(own.getKey())
                        && sources.stream().anyMatch(source -> editable(own.getValue(), source)));
    }

    private static boolean editable(FieldRights own, String path) {
        int dot = path.indexOf('.');
        return (dot < 0 ? own.of(path) : own.of(path.substring(0, dot), path.substring(dot + 1))).editable();
    }

    private void path(NodeId node, FieldRights own, String path) {
        int dot = path.indexOf('.');
        String field = dot < 0 ? path : path.substring(0, dot);
        String column = dot < 0 ? "" : path.substring(dot + 1);
        Optional<Field> known = dot < 0 ? form.field(field) : form.field(field).flatMap(whole -> whole.column(column));
        if (known.isEmpty()) problems.add(FlowPackage.CHART, node.value(), "rights.unknown", path);
        else if (dot > 0 && own.of(field) == FieldAccess.HIDDEN)
            problems.add(FlowPackage.CHART, node.value(), "rights.hidden-column", path, field);
        else if (known.get().computed() && editable(own, path))
            problems.add(FlowPackage.CHART, node.value(), "rights.computed", path);
    }

    private boolean everEditable(Field field) {
        return rights.values().stream()
                .anyMatch(own -> own.of(field.id()).editable()
                        || field.columns().stream()
                                .anyMatch(column ->
                                        own.of(field.id(), column.id()).editable()));
    }

    private Set<NodeId> before(NodeId node) {
        Set<NodeId> seen = new HashSet<>();
        Deque<NodeId> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            for (NodeId before : chart.previous(open.remove())) if (seen.add(before)) open.add(before);
        }
        return seen;
    }

    private void add(String field, String key) {
        problems.add(FlowPackage.FORM, field, key);
    }
}
