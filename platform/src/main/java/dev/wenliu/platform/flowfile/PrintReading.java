package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.PrintLayout;
import dev.wenliu.platform.flowlint.Problems;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code print.json}, the layout of the printed matter. */
final class PrintReading {

    private static final int MOST_ROWS = 300;
    private static final int MOST_BESIDE = 3;

    private PrintReading() {}

    static PrintLayout read(ObjectNode object, Problems problems) {
        var part = new JsonCursor(FlowPackage.PRINT, "", object, problems).format();
        var layout = new PrintLayout(
                part.label("heading"),
                part.rows("rows", MOST_ROWS),
                part.flag("opinions"),
                part.optionalLabel("footer").orElse(null));
        part.done();
        if (layout.rows().isEmpty()) part.problem("print.no-rows");
        for (List<String> row : layout.rows())
            if (row.isEmpty() || row.size() > MOST_BESIDE) part.problem("print.row", row.size());
        return layout;
    }
}
