package dev.wenliu.platform.companyfile;

import dev.wenliu.platform.kernel.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The named values of one YAML mapping; whatever does not belong there becomes a problem with its line. */
class YamlEntry {

    private final int line;
    private final String element;
    private final List<ImportProblem> problems;
    private final Map<String, Node> values = new HashMap<>();

    YamlEntry(Node node, String kind, Set<String> known, List<ImportProblem> problems) {
        this.line = lineOf(node);
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            this.element = kind + name(mapping);
            for (NodeTuple tuple : mapping.getValue()) add(tuple, known);
        } else {
            this.element = kind;
            problem(node, "organisation.problem.no-mapping", kind);
        }
    }

    int line() {
        return line;
    }

    @Nullable Node node(String key) {
        return values.get(key);
    }

    /** The one text under a key; empty when it is not given. */
    String text(String key) {
        Node node = values.get(key);
        if (node == null) return "";
        if (node instanceof ScalarNode scalar) return scalar.getValue().strip();
        problem(node, "organisation.problem.only-one", key);
        return "";
    }

    /** The texts under a key; a single text counts as a list of one. */
    List<String> texts(String key) {
        Node node = values.get(key);
        if (!(node instanceof SequenceNode sequence)) {
            String only = text(key);
            return only.isEmpty() ? List.of() : List.of(only);
        }
        var texts = new ArrayList<String>();
        for (Node item : sequence.getValue()) {
            if (item instanceof ScalarNode scalar) texts.add(scalar.getValue().strip());
            else problem(item, "organisation.problem.only-texts", key);
        }
        return texts;
    }

    private void add(NodeTuple tuple, Set<String> known) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (!known.contains(key)) problem(tuple.getKeyNode(), "organisation.problem.unknown-key", key);
        else if (values.putIfAbsent(key, tuple.getValueNode()) != null)
            problem(tuple.getKeyNode(), "organisation.problem.only-one", key);
    }

    private void problem(Node node, String key, String argument) {
        problems.add(new ImportProblem(lineOf(node), element, Sentence.of(key, argument)));
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String name(MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue())
            if (tuple.getKeyNode() instanceof ScalarNode key
                    && tuple.getValueNode() instanceof ScalarNode value
                    && (key.getValue().equals("code") || key.getValue().equals("login"))) return " " + value.getValue();
        return "";
    }
}
