package dev.wenliu.platform.flowlint;

import dev.wenliu.platform.flow.FlowPackage;
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
public final class FieldRulesLint {

    private final FormSchema form;
    private final Problems problems;

    private FieldRulesLint(FormSchema form, Problems problems) {
        this.form = form;
        this.problems = problems;
    }

    /** Adds what is wrong with the form's rules to the problems. */
    public static void check(FormSchema form, Problems problems) {
        var lint = new FieldRulesLint(form, problems);
        for (Field field : form.fields()) {
            lint.check(field, null);
            for (Field column : field.columns()) lint.check(column, field);
        }
        lint.circle();
    }

    /** In a row a name means the row's column first. */
    private void check(Field field, @Nullable Field items) {
        String place = items == null ? field.id() : items.id() + "." + field.id();
        ConditionLint.Report report = (key, arguments) -> problem(place, key, arguments);
        Function<String, Optional<Field>> scope =
                items == null ? form::field : name -> items.column(name).or(() -> form.field(name));
        var conditions = new ConditionLint(scope, report);
        FieldRules rules = field.rules();
        if (rules.when() != null) conditions.check(rules.when());
        rules.demands().forEach(demand -> conditions.check(demand.must()));
        Formula formula = rules.formula();
        if (field.computed() && formula == null) report.problem("formula.missing");
        if (!field.computed() && formula != null) report.problem("formula.needless", field.type());
        if (formula instanceof Formula.Scripted scripted) new ScriptLint(form, items, report).check(scripted.script());
        else if (formula != null) new FormulaLint(scope, report).check(formula);
    }

    private void circle() {
        List<String> circle = Dependencies.of(form).precedence().circle();
        if (!circle.isEmpty()) problem(circle.getFirst(), "form.circle", String.join(" → ", circle));
    }

    private void problem(String place, String key, Object... arguments) {
        problems.add(FlowPackage.FORM, place, key, arguments);
    }
}
