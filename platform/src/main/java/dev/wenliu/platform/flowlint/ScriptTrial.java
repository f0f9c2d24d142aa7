package dev.wenliu.platform.flowlint;

import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FormFacts;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.rule.Facts;
import dev.wenliu.platform.rule.Formula;
import dev.wenliu.platform.rule.Formulas;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tries the scripts of a form's formulas on a form that nobody filled yet: that is where filling begins. */
final class ScriptTrial {

    private final FormFacts empty;
    private final Problems problems;

    ScriptTrial(FormFacts empty, Problems problems) {
        this.empty = empty;
        this.problems = problems;
    }

    void run() {
        for (Field field : empty.schema().fields()) {
            run(field, field.id(), empty);
            Facts row = empty.row(field, JsonNodeFactory.instance.objectNode());
            for (Field column : field.columns()) run(column, field.id() + "." + column.id(), row);
        }
    }

    private void run(Field field, String path, Facts facts) {
        if (!(field.rules().formula() instanceof Formula.Scripted scripted)) return;
        try {
            Formulas.compute(scripted, facts);
        } catch (Refusal fails) {
            problems.add(FlowPackage.FORM, path, fails);
        }
    }
}
