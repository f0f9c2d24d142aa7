package dev.wenliu.platform.matter;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.flow.NodeId;
import dev.wenliu.platform.kernel.Label;
import java.util.List;

/**
 * A node where a matter rests, as its row keeps it: the node's id and, after a tab, the names of those who have it.
 *
 * @param persons empty where nobody is waited for
 */
record Resting(Label node, String persons) {

    private static final String BEFORE_PERSONS = "\t";

    /** Where the matter rests and who has it, on one line. */
    static Label label(String stored, Chart chart) {
        List<Resting> all = stored.lines().map(line -> read(line, chart)).toList();
        return new Label(
                String.join("；", all.stream().map(Resting::zh).toList()),
                String.join("; ", all.stream().map(Resting::en).toList()));
    }

    private static Resting read(String line, Chart chart) {
        String[] parts = line.split(BEFORE_PERSONS, 2);
        Label node = chart.node(new NodeId(parts[0])).map(Node::name).orElseGet(() -> Label.of(parts[0]));
        return new Resting(node, parts.length < 2 ? "" : parts[1]);
    }

    private String zh() {
        return persons.isEmpty() ? node.zh() : node.zh() + "：" + persons;
    }

    private String en() {
        return persons.isEmpty() ? node.en() : node.en() + ": " + persons.replace("、", ", ");
    }
}
