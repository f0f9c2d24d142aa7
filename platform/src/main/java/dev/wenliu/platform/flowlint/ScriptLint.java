package dev.wenliu.platform.flowlint;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.rule.Kind;
import dev.wenliu.platform.scripting.Script;
import org.jspecify.annotations.Nullable;

/** Checks what the script of a formula reads: it exists, and is plainly named, else it could be worked out too late. */
final class ScriptLint {

    private final FormSchema form;
    private final @Nullable Field items;
    private final ConditionLint.Report report;

    /** @param items the line items in whose rows the formula stands, or null */
    ScriptLint(FormSchema form, @Nullable Field items, ConditionLint.Report report) {
        this.form = form;
        this.items = items;
        this.report = report;
    }

    void check(Script script) {
        for (String name : script.fields()) if (!exists(name)) report.problem("formula.field", name);
        boolean plain = script.readsFormPlainly();
        if (items != null) {
            for (String name : script.cells())
                if (items.column(name).isEmpty()) report.problem("formula.field", items.id() + "." + name);
            plain &= script.readsRowPlainly();
        }
        if (!plain) report.problem("formula.script");
    }

    /** In a row the line items themselves are out of sight. */
    private boolean exists(String name) {
        return form.field(name)
                .filter(field -> items == null || field.kind() != Kind.ROWS)
                .isPresent();
    }
}
