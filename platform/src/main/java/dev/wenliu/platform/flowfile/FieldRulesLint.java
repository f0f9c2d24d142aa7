package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.form.Dependencies;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldRules;
import dev.wenliu.platform.form.FormSchema;
import dev.wenliu.platform.rule.Formula;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
            lint.check(field, null);
            for (Field column : field.columns()) lint.check(column, field);
        }
        lint.circle();
    }

    /** In a row a name means the row's column first. */
    private void check(Field field, @Nullable Field items) {
        JsonCursor place = part.named(items == null ? field.id() : items.id() + "." + field.id());
        Function<String, Optional<Field>> scope =
                items == null ? form::field : name -> items.column(name).or(() -> form.field(name));
        var conditions = new ConditionLint(scope, place::problem);
        FieldRules rules = field.rules();
        if (rules.when() != null) conditions.check(rules.when());
        rules.demands().forEach(demand -> conditions.check(demand.must()));
        Formula formula = rules.formula();
        if (field.computed() && formula == null) place.problem("formula.missing");
        if (!field.computed() && formula != null) place.problem("formula.needless", field.type());
        if (formula instanceof Formula.Scripted scripted)
            new ScriptLint(form, items, place::problem).check(scripted.script());
        else if (formula != null) new FormulaLint(scope, place::problem).check(formula);
    }

    private void circle() {
        List<String> circle = Dependencies.of(form).precedence().circle();
        if (!circle.isEmpty()) part.named(circle.getFirst()).problem("form.circle", String.join(" → ", circle));
    }
}
