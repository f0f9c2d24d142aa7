package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.form.FormSchema;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Checks {@code print.json}, the layout of the printed matter, against the form. */
final class PrintLint {

    private PrintLint() {}

    static void check(ObjectNode object, FormSchema form, Problems problems) {
        var part = new JsonCursor(FlowPackage.PRINT, "", object, problems).format();
        part.label("heading");
        part.optionalLabel("footer");
        part.flag("opinions");
        List<List<String>> rows = part.rows("rows", 300);
        part.done();
        if (rows.isEmpty()) part.problem("print.no-rows");
        for (List<String> row : rows) {
            if (row.isEmpty() || row.size() > 3) part.problem("print.row", row.size());
            for (String field : row) if (form.field(field).isEmpty()) part.problem("print.field", field);
        }
    }
}
