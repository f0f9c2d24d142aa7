package dev.wenliu.platform.flowfile;

import dev.wenliu.platform.rule.Condition;
import dev.wenliu.platform.rule.Condition.Operand;
import dev.wenliu.platform.rule.Condition.Operator;
import java.util.List;

/** Reads a condition tree of a JSON part; {@link ConditionReading} reads those of the chart. */
final class ConditionTreeReading {

    private static final int DEEPEST = 8;
    private static final int MOST = 50;

    /** The condition inside the object. */
    Condition read(JsonCursor condition) {
        return read(condition, 0);
    }

    private Condition read(JsonCursor condition, int depth) {
        if (depth > DEEPEST) {
            condition.problem("condition.deep", DEEPEST);
            return new Condition.All(List.of());
        }
        Condition read = condition.has("all")
                ? new Condition.All(several(condition, "all", depth))
                : condition.has("any") ? new Condition.Any(several(condition, "any", depth)) : compare(condition);
        condition.done();
        return read;
    }

    private List<Condition> several(JsonCursor condition, String member, int depth) {
        List<Condition> parts = condition.objects(member, MOST).stream()
                .map(part -> read(part, depth + 1))
                .toList();
        if (parts.isEmpty()) condition.problem("condition.none", member);
        return parts;
    }

    private static Condition compare(JsonCursor condition) {
        String field = condition.text("field");
        Operator operator = operator(condition);
        return new Condition.Compare(field, operator, right(condition, operator));
    }

    private static Operand right(JsonCursor condition, Operator operator) {
        boolean fits = switch (operator.takes()) {
            case ONE -> condition.has("value") != condition.has("other");
            case SEVERAL -> condition.has("value") && !condition.has("other");
            case NOTHING -> !condition.has("value") && !condition.has("other");
        };
        if (!fits) condition.problem("condition.right-" + JsonCursor.code(operator.takes()), operator.sign());
        return switch (operator.takes()) {
            case ONE -> condition.has("other") ? other(condition) : value(condition);
            case SEVERAL -> new Operand.Values(condition.texts("value", MOST));
            case NOTHING -> new Operand.None();
        };
    }

    private static Operand other(JsonCursor condition) {
        return new Operand.Other(condition.text("other"));
    }

    private static Operand value(JsonCursor condition) {
        return new Operand.Value(condition.optionalText("value").orElse(""));
    }

    private static Operator operator(JsonCursor condition) {
        String sign = condition.text("operator");
        for (Operator operator : Operator.values()) if (operator.sign().equals(sign)) return operator;
        condition.problem("condition.operator", sign);
        return Operator.EQUAL;
    }
}
