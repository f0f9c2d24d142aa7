package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.kernel.Label;
import dev.wenliu.platform.rule.Condition;
import dev.wenliu.platform.rule.Formula;
import dev.wenliu.platform.rule.Formula.Fold;
import dev.wenliu.platform.rule.Formula.Operation;
import dev.wenliu.platform.scripting.Script;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the formula tree of a field. */
final class FormulaReading {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 100;
    private static final int LONGEST_SCRIPT = 4_000;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Formula NOTHING = new Formula.Constant(BigDecimal.ZERO);

    private final Label place;
    private int parts;

    /** @param place what people call the field */
    FormulaReading(Label place) {
        this.place = place;
    }

    /** The formula inside the object. */
    Formula read(JsonCursor formula) {
        return read(formula, 0);
    }

    private Formula read(JsonCursor formula, int depth) {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            if (depth > DEEPEST || parts == MOST_PARTS + 1) formula.problem("formula.deep", DEEPEST, MOST_PARTS);
            return NOTHING;
        }
        Formula read = formula(formula, depth);
        formula.done();
        return read;
    }

    private Formula formula(JsonCursor formula, int depth) {
        if (depth == 0 && formula.has("script"))
            return new Formula.Scripted(new Script(place, formula.longText("script", LONGEST_SCRIPT)));
        if (formula.has("number")) return number(formula);
        if (formula.has("field")) return new Formula.Value(formula.text("field"));
        if (formula.has("round"))
            return new Formula.Round(
                    inside(formula, "round", depth),
                    formula.number("scale", 0, 6).orElse(0));
        if (formula.has("days")) return days(formula);
        if (formula.has("when")) return choose(formula, depth);
        for (Fold fold : Fold.values()) if (formula.isText(JsonCursor.code(fold))) return column(formula, fold);
        for (Operation operation : Operation.values())
            if (formula.has(JsonCursor.code(operation))) return together(formula, operation, depth);
        formula.problem("formula.unknown");
        return NOTHING;
    }

    private static Formula number(JsonCursor formula) {
        String text = formula.text("number");
        if (DECIMAL.matcher(text).matches()) return new Formula.Constant(new BigDecimal(text));
        formula.problem("form.decimal", "number", text);
        return NOTHING;
    }

    private static Formula days(JsonCursor formula) {
        if (formula.isText("days")) return Formula.Days.in(formula.text("days"));
        List<String> ends = formula.texts("days", 2);
        if (ends.size() == 2 && !ends.getFirst().equals(ends.getLast()))
            return new Formula.Days(ends.getFirst(), ends.getLast());
        formula.problem("formula.ends");
        return NOTHING;
    }

    private Formula choose(JsonCursor formula, int depth) {
        Condition when = formula.object("when")
                .map(condition -> new ConditionTreeReading().read(condition))
                .orElseGet(() -> new Condition.All(List.of()));
        return new Formula.Choose(when, inside(formula, "then", depth), inside(formula, "otherwise", depth));
    }

    private static Formula column(JsonCursor formula, Fold fold) {
        String path = formula.text(JsonCursor.code(fold));
        int dot = path.indexOf('.');
        if (dot > 0) return new Formula.Column(fold, path.substring(0, dot), path.substring(dot + 1));
        if (fold != Fold.COUNT) formula.problem("formula.column", path);
        return new Formula.Column(fold, path, "");
    }

    private Formula together(JsonCursor formula, Operation operation, int depth) {
        List<Formula> of = formula.objects(JsonCursor.code(operation), MOST_PARTS).stream()
                .map(part -> read(part, depth + 1))
                .toList();
        if (of.size() < 2) formula.problem("formula.parts", JsonCursor.code(operation));
        return new Formula.Together(operation, of);
    }

    private Formula inside(JsonCursor formula, String member, int depth) {
        if (!formula.has(member)) formula.problem("json.missing", member);
        return formula.object(member).map(part -> read(part, depth + 1)).orElse(NOTHING);
    }
}
