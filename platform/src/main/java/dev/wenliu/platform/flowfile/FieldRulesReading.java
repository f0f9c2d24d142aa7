package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.form.FieldRules;
import dev.wenliu.platform.form.FieldRules.Demand;
import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.rule.Condition;
import dev.wenliu.platform.rule.Formula;
import java.util.List;
import java.util.Optional;

/** Reads what a form's author says about a field: when it is there, how it is computed, what must hold. */
final class FieldRulesReading {

    private static final int MOST_DEMANDS = 20;

    private FieldRulesReading() {}

    static FieldRules read(JsonCursor field, Label label) {
        Optional<Condition> when = field.object("when").map(FieldRulesReading::condition);
        Optional<Formula> formula = field.object("formula").map(tree -> new FormulaReading(label).read(tree));
        List<Demand> demands = field.objects("rules", MOST_DEMANDS).stream()
                .flatMap(rule -> demand(rule).stream())
                .toList();
        return new FieldRules(when.orElse(null), formula.orElse(null), demands);
    }

    private static Optional<Demand> demand(JsonCursor rule) {
        if (!rule.has("must")) rule.problem("json.missing", "must");
        Optional<Condition> must = rule.object("must").map(FieldRulesReading::condition);
        var message = rule.label("message");
        rule.done();
        return must.map(condition -> new Demand(condition, message));
    }

    private static Condition condition(JsonCursor tree) {
        return new ConditionTreeReading().read(tree);
    }
}
