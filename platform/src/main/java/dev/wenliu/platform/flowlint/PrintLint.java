package dev.wenliu.platform.flowlint;

import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.PrintLayout;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the layout on paper against the form: only fields that exist, none twice, and every field that somebody must fill. */
final class PrintLint {

    private PrintLint() {}

    static void check(PrintLayout layout, Chart chart, FormSchema form, Problems problems) {
        Set<String> printed = new HashSet<>();
        for (List<String> row : layout.rows())
            for (String field : row) {
                if (form.field(field).isEmpty()) add(problems, field, "print.field");
                else if (!printed.add(field)) add(problems, field, "print.twice");
            }
        for (Field field : form.fields())
            if (!printed.contains(field.id()) && required(field, chart)) add(problems, field.id(), "print.left-out");
    }

    private static boolean required(Field field, Chart chart) {
        return chart.nodes().stream()
                .flatMap(node -> node.fieldRights().stream())
                .anyMatch(rights -> required(field, rights));
    }

    private static boolean required(Field field, FieldRights rights) {
        return rights.of(field) == FieldAccess.REQUIRED
                || field.columns().stream().anyMatch(column -> rights.of(field, column) == FieldAccess.REQUIRED);
    }

    private static void add(Problems problems, String field, String key) {
        problems.add(FlowPackage.PRINT, "", key, field);
    }
}
