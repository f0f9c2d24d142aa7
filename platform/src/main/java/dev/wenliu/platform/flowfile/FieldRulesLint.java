package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.form.Dependencies;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldRules;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.rule.Formula;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checks the rules of a form's fields: what they name exists and fits, and nothing depends on itself in the end. */
final class FieldRulesLint {

    private final FormSchema form;
    private final JsonCursor part;

    private FieldRulesLint(FormSchema form, JsonCursor part) {
        this.form = form;
        this.part = part;
    }

    static void check(FormSchema form, JsonCursor part) {
        var lint = new FieldRulesLint(form, part);
        for (Field field : form.fields()) {
            lint.check(field, field.id(), form::field);
            for (Field column : field.columns())
                lint.check(
                        column,
                        field.id() + "." + column.id(),
                        name -> field.column(name).or(() -> form.field(name)));
        }
        lint.circle();
    }

    private void check(Field field, String path, Function<String, Optional<Field>> scope) {
        JsonCursor place = part.named(path);
        var conditions = new ConditionLint(scope, place::problem);
        FieldRules rules = field.rules();
        if (rules.when() != null) conditions.check(rules.when());
        rules.demands().forEach(demand -> conditions.check(demand.must()));
        Formula formula = rules.formula();
        if (field.computed() && formula == null) place.problem("formula.missing");
        if (!field.computed() && formula != null) place.problem("formula.needless", field.type());
        if (formula != null) new FormulaLint(scope, place::problem).check(formula);
    }

    private void circle() {
        List<String> circle = Dependencies.of(form).precedence().circle();
        if (!circle.isEmpty()) part.named(circle.getFirst()).problem("form.circle", String.join(" → ", circle));
    }
}
