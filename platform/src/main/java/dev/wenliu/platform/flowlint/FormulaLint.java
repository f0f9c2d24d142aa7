package dev.wenliu.platform.flowlint;

import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.rule.Formula;
import dev.wenliu.platform.rule.Kind;
import java.util.Optional;
import java.util.function.Function;

/** Checks a formula against the fields it may name: they exist, and numbers, dates and line items stand where they belong; scripts are {@link ScriptLint}'s. */
final class FormulaLint {

    private final Function<String, Optional<Field>> fields;
    private final ConditionLint.Report report;

    FormulaLint(Function<String, Optional<Field>> fields, ConditionLint.Report report) {
        this.fields = fields;
        this.report = report;
    }

    void check(Formula formula) {
        switch (formula) {
            case Formula.Constant constant -> {}
            case Formula.Value value ->
                field(value.field())
                        .filter(field -> field.kind() != Kind.NUMBER)
                        .ifPresent(this::noNumber);
            case Formula.Together together -> together.of().forEach(this::check);
            case Formula.Column column -> column(column);
            case Formula.Round round -> check(round.of());
            case Formula.Days days -> days(days);
            case Formula.Choose choose -> {
                new ConditionLint(fields, report).check(choose.when());
                check(choose.then());
                check(choose.otherwise());
            }
            case Formula.Scripted scripted -> {}
        }
    }

    private void column(Formula.Column folded) {
        Optional<Field> items = field(folded.items());
        if (items.isEmpty()) return;
        if (items.get().kind() != Kind.ROWS) {
            report.problem("formula.items", folded.items());
            return;
        }
        if (folded.column().isEmpty()) return;
        Optional<Field> column = items.get().column(folded.column());
        if (column.isEmpty()) report.problem("formula.field", folded.items() + "." + folded.column());
        else if (folded.fold() != Formula.Fold.COUNT && column.get().kind() != Kind.NUMBER) noNumber(column.get());
    }

    private void days(Formula.Days days) {
        Optional<Field> from = field(days.from());
        Optional<Field> to = days.isRange() ? from : field(days.to());
        if (from.isEmpty() || to.isEmpty()) return;
        Kind kind = from.get().kind();
        boolean fits = days.isRange()
                ? kind == Kind.SPAN
                : (kind == Kind.DATE || kind == Kind.MOMENT) && to.get().kind() == kind;
        if (!fits) report.problem("formula.days");
    }

    private Optional<Field> field(String name) {
        Optional<Field> found = fields.apply(name);
        if (found.isEmpty()) report.problem("formula.field", name);
        return found;
    }

    private void noNumber(Field field) {
        report.problem("formula.number", field.id(), field.type());
    }
}
